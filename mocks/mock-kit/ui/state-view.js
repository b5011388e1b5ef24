// @ts-check
import { byId, element, fill } from './dom.js';
import { plural } from './format.js';
import { searchJson } from './json-search.js';
import { fieldsOf, isBranch, jsonTree } from './json-tree.js';
import { maskState } from './secrets.js';

/** @typedef {import('./view.js').View} View */

/**
 * What a vendor of the session holds, as a tree, with secrets and tokens masked.
 *
 * @param {(vendor: string) => Promise<unknown>} read
 * @param {(error: unknown) => void} onError
 * @returns {View & { setVendors(vendors: readonly string[]): void, noteRequest(): void }}
 */
export function createStateView(read, onError) {
  const picker = byId('state-vendor', HTMLSelectElement);
  const search = byId('state-search', HTMLInputElement);
  const count = byId('state-count', HTMLElement);
  const tree = byId('state-tree', HTMLElement);
  /** @type {unknown} */
  let state;
  /** @type {Set<string>} */
  let open = new Set();
  let hasRequestsSince = false;

  function draw() {
    const term = search.value.trim().toLowerCase();
    const found = term === '' ? undefined : searchJson(state, term);
    const isShown = (/** @type {string} */ path) => found === undefined || found.shown.has(path);
    const isEmpty = found === undefined ? !isBranch(state) : found.count === 0;
    if (isEmpty)
      fill(
        tree,
        element(
          'p',
          { class: 'empty' },
          term === '' ? 'Nothing has been read yet.' : `Nothing in the state matches “${term}”.`,
        ),
      );
    else fill(tree, jsonTree({ value: state, open: found?.open ?? open, isShown, terms: term === '' ? [] : [term] }));
    tellCount(found?.count);
  }

  /** @param {number} [matches] */
  function tellCount(matches) {
    // Without a number: it is read out when it changes.
    const since = hasRequestsSince ? 'Requests have come since it was read' : '';
    count.textContent = matches === undefined ? since : plural(matches, 'match').replace('matchs', 'matches');
  }

  async function refresh() {
    if (picker.value === '') return;
    const vendor = picker.value;
    try {
      const answer = maskState(await read(vendor));
      if (vendor !== picker.value) return;
      state = answer;
      hasRequestsSince = false;
      draw();
    } catch (error) {
      onError(error);
    }
  }

  /** @param {boolean} isOpen */
  function openAll(isOpen) {
    open = new Set(isOpen ? branchesOf(state, '', 2) : []);
    draw();
  }

  picker.addEventListener('change', () => {
    state = undefined;
    open = new Set();
    return refresh();
  });
  search.addEventListener('input', draw);
  byId('state-refresh', HTMLButtonElement).addEventListener('click', refresh);
  byId('state-expand', HTMLButtonElement).addEventListener('click', () => openAll(true));
  byId('state-collapse', HTMLButtonElement).addEventListener('click', () => openAll(false));

  return {
    refresh,
    setVendors(vendors) {
      const before = picker.value;
      fill(picker, ...vendors.map((vendor) => element('option', { value: vendor }, vendor)));
      if (vendors.includes(before)) picker.value = before;
      state = undefined;
      draw();
    },
    noteRequest() {
      if (hasRequestsSince) return;
      hasRequestsSince = true;
      if (search.value.trim() === '') tellCount();
    },
  };
}

/**
 * The paths of what can be opened, down to so many levels.
 *
 * @param {unknown} value
 * @param {string} path
 * @param {number} levels
 * @returns {string[]}
 */
function branchesOf(value, path, levels) {
  if (levels === 0) return [];
  return fieldsOf(value, path)
    .filter((field) => isBranch(field.value))
    .flatMap((field) => [field.path, ...branchesOf(field.value, field.path, levels - 1)]);
}
