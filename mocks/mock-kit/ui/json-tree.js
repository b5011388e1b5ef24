// @ts-check
import { element } from './dom.js';
import { plural } from './format.js';

/** @typedef {{ readonly key: string, readonly value: unknown, readonly path: string }} Field */

/** Lists are drawn in parts of so many, so that a large one does not stop the browser. */
const PART = 200;

/**
 * JSON as a tree that opens and closes. What is closed is drawn when it is opened.
 *
 * @param {object} options
 * @param {unknown} options.value
 * @param {Set<string>} options.open The paths that are open; kept up to date, for the next time it is drawn.
 * @param {(path: string) => boolean} options.isShown
 * @param {readonly string[]} options.terms What is marked.
 */
export function jsonTree({ value, open, isShown, terms }) {
  /** @param {Field} field */
  function node({ key, value: held, path }) {
    if (!isBranch(held)) return element('li', {}, name(key), ': ', leaf(held));
    const fields = fieldsOf(held, path).filter((field) => isShown(field.path));
    const summary = element(
      'summary',
      {},
      name(key),
      ' ',
      element('span', { class: 'muted' }, sizeText(held)),
      ...preview(held),
    );
    const details = element('details', {}, summary);
    const draw = () => {
      if (details.childElementCount === 1) details.append(list(fields));
    };
    if (open.has(path)) {
      details.open = true;
      draw();
    }
    details.addEventListener('toggle', () => {
      if (details.open) {
        open.add(path);
        draw();
      } else open.delete(path);
    });
    return element('li', {}, details);
  }

  /** @param {readonly Field[]} fields */
  function list(fields) {
    const made = element('ul', {});
    append(made, fields);
    return made;
  }

  /**
   * @param {HTMLUListElement} made
   * @param {readonly Field[]} fields
   */
  function append(made, fields) {
    made.append(...fields.slice(0, PART).map(node));
    const rest = fields.slice(PART);
    if (rest.length === 0) return;
    const more = element(
      'button',
      { type: 'button', class: 'link' },
      `Show ${Math.min(rest.length, PART)} more of ${rest.length}`,
    );
    const item = element('li', {}, more);
    more.addEventListener('click', () => {
      item.remove();
      append(made, rest);
    });
    made.append(item);
  }

  /** @param {string} key */
  function name(key) {
    return element('span', { class: 'json-name' }, ...marked(key, terms));
  }

  /** @param {unknown} held */
  function leaf(held) {
    const kind = held === null ? 'null' : typeof held;
    return element(
      'span',
      { class: 'json-value', 'data-kind': kind },
      ...marked(JSON.stringify(held) ?? 'undefined', terms),
    );
  }

  const root = list(fieldsOf(value, '').filter((field) => isShown(field.path)));
  root.classList.add('json-tree');
  return root;
}

/**
 * @param {unknown} value
 * @param {string} path
 * @returns {Field[]}
 */
export function fieldsOf(value, path) {
  if (!isBranch(value)) return [];
  return Object.entries(value).map(([key, held]) => ({ key, value: held, path: `${path}/${key}` }));
}

/**
 * @param {unknown} value
 * @returns {value is object}
 */
export function isBranch(value) {
  return typeof value === 'object' && value !== null;
}

/** @param {object} value */
function sizeText(value) {
  const { length } = Object.keys(value);
  return Array.isArray(value) ? plural(length, 'item') : plural(length, 'field');
}

/**
 * What tells an object from the others in its list.
 *
 * @param {object} value
 */
function preview(value) {
  const texts = ['id', 'name', 'user_name', 'title', 'status'].flatMap((field) => {
    const held = Object.entries(value).find(([key]) => key === field)?.[1];
    return typeof held === 'string' ? [held] : [];
  });
  return texts.length === 0 ? [] : [' ', element('span', { class: 'preview' }, texts.slice(0, 2).join(' · '))];
}

/**
 * @param {string} text
 * @param {readonly string[]} terms In lower case.
 * @returns {(string | HTMLElement)[]}
 */
function marked(text, terms) {
  const lower = text.toLowerCase();
  const found = terms.map((term) => ({ term, at: lower.indexOf(term) })).filter(({ at }) => at !== -1);
  const first = found.sort((one, other) => one.at - other.at)[0];
  if (first === undefined) return [text];
  const end = first.at + first.term.length;
  return [text.slice(0, first.at), element('mark', {}, text.slice(first.at, end)), ...marked(text.slice(end), terms)];
}
