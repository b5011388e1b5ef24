// @ts-check
import { element, fill } from './dom.js';
import { noteBadges, operationName, statusBadge, statusText } from './entry.js';
import { timeOfDay } from './format.js';

/** @typedef {import('../src/journal/journal-entry.ts').JournalEntry} JournalEntry */
/** @typedef {{ entry: JournalEntry, readonly row: HTMLTableRowElement, readonly opener: HTMLButtonElement }} Row */

/**
 * The rows of the request log. A row stays the same element for as long as its request is shown, so that neither focus
 * nor scroll position is lost when others arrive.
 *
 * @param {HTMLTableSectionElement} body
 * @param {(id: string) => void} onOpen
 */
export function createRequestRows(body, onOpen) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  /** @type {string | undefined} */
  let reachable;

  /** @param {string} id */
  function makeReachable(id) {
    reachable = id;
    for (const [other, { opener }] of rows) opener.tabIndex = other === id ? 0 : -1;
  }

  /** @param {JournalEntry} entry */
  function rowOf(entry) {
    const known = rows.get(entry.id);
    if (known?.entry === entry) return known.row;
    const made = known ?? { entry, row: element('tr', { role: 'row', 'data-id': entry.id }), opener: makeOpener() };
    made.entry = entry;
    rows.set(entry.id, made);
    drawRow(made);
    return made.row;
  }

  body.addEventListener('click', ({ target }) => {
    const id = target instanceof Element ? target.closest('tr')?.dataset['id'] : undefined;
    // Marking a text to copy it ends with a click as well.
    if (id === undefined || getSelection()?.toString() !== '') return;
    makeReachable(id);
    onOpen(id);
  });

  body.addEventListener('keydown', (event) => {
    const current = event.target instanceof Element ? event.target.closest('tr') : null;
    const moves = new Map([
      ['ArrowDown', current?.nextElementSibling],
      ['ArrowUp', current?.previousElementSibling],
      ['Home', body.firstElementChild],
      ['End', body.lastElementChild],
    ]);
    const next = moves.get(event.key);
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    const { id = '' } = next.dataset;
    makeReachable(id);
    rows.get(id)?.opener.focus();
  });

  keepTableRoles(body.closest('table'));

  return {
    /** @param {readonly JournalEntry[]} entries As they are to be shown. */
    show(entries) {
      const wanted = new Set(entries.map(({ id }) => id));
      for (const [id, { row }] of rows) {
        if (wanted.has(id)) continue;
        row.remove();
        rows.delete(id);
      }
      let place = body.firstElementChild;
      for (const entry of entries) {
        const row = rowOf(entry);
        if (row === place) place = place.nextElementSibling;
        else body.insertBefore(row, place);
      }
      const first = entries[0];
      if (first !== undefined && (reachable === undefined || !rows.has(reachable))) makeReachable(first.id);
    },
    /**
     * @param {string} id
     * @returns {boolean} Whether there is such a row.
     */
    focus(id) {
      const row = rows.get(id);
      if (row === undefined) return false;
      makeReachable(id);
      row.opener.focus();
      return true;
    },
  };
}

/**
 * Narrow, the table is laid out as a list of cards, and elements that are no longer laid out as a table lose the roles
 * that they have by themselves.
 *
 * @param {HTMLTableElement | null} table
 */
function keepTableRoles(table) {
  table?.setAttribute('role', 'table');
  for (const group of table?.querySelectorAll('thead, tbody') ?? []) group.setAttribute('role', 'rowgroup');
  for (const row of table?.querySelectorAll('tr') ?? []) row.setAttribute('role', 'row');
  for (const heading of table?.querySelectorAll('th') ?? []) heading.setAttribute('role', 'columnheader');
}

function makeOpener() {
  return element('button', { type: 'button', class: 'opener', 'aria-haspopup': 'dialog', tabindex: '-1' });
}

/** @param {Row} row */
function drawRow({ entry, row, opener }) {
  const operation = operationName(entry);
  opener.textContent = operation;
  opener.setAttribute('aria-label', `${operation}, ${entry.method}, ${statusText(entry)}, details`);
  row.classList.toggle('noted', entry.violations.length > 0);
  const method = element('span', { class: 'method' }, entry.method);
  const target = element('span', { class: 'target', title: entry.target }, entry.target);
  const cells = [
    cell('time', timeOfDay(entry.at)),
    cell('vendor', entry.vendor),
    opener.closest('td') ?? cell('operation', opener),
    cell('request', method, ' ', target),
    cell('status', statusBadge(entry)),
    cell('number duration', entry.durationMs === undefined ? '' : String(entry.durationMs)),
    // With spaces between them, which are read out as well.
    cell('notes', ...noteBadges(entry).flatMap((note) => [note, ' '])),
  ];
  if (row.childElementCount === 0) {
    fill(row, ...cells);
    return;
  }
  cells.forEach((made, index) => {
    const old = row.children[index];
    if (old !== undefined && old !== made) old.replaceWith(made);
  });
}

/**
 * @param {string} kind
 * @param {...(Node | string)} children
 */
function cell(kind, ...children) {
  return element('td', { class: kind, role: 'cell' }, ...children);
}
