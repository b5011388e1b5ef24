// @ts-check

/** @typedef {Node | string | number | undefined} Child */

/**
 * Makes an element. Texts become text nodes and nothing is parsed as HTML, so that no value of a request can become
 * part of the page. Attributes that are undefined are left out.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | undefined>>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...present(children));
  return made;
}

/**
 * The element of the page with that id.
 *
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function byId(id, kind) {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} with the id ${id}.`);
}

/**
 * @param {Element} parent
 * @param {...Child} children
 */
export function fill(parent, ...children) {
  parent.replaceChildren(...present(children));
}

/**
 * A small label. The tone is told by the text too, never by colour alone.
 *
 * @param {string} text
 * @param {'plain' | 'good' | 'warn' | 'bad' | 'fault' | 'info'} [tone]
 * @param {string} [title]
 */
export function badge(text, tone = 'plain', title) {
  return element('span', { class: 'badge', 'data-tone': tone, title }, text);
}

/**
 * Names and values in two columns; what has no value is left out.
 *
 * @param {readonly (readonly [string, Child])[]} facts
 */
export function factList(facts) {
  const rows = facts.filter(([, value]) => value !== undefined && value !== '');
  return element(
    'dl',
    { class: 'facts' },
    ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  );
}

/**
 * @param {readonly string[]} headings
 * @param {readonly (readonly Child[])[]} rows
 * @param {string} label
 * @param {string} [kind]
 */
export function table(headings, rows, label, kind = 'plain') {
  return element(
    'table',
    { class: kind, 'aria-label': label, role: 'table' },
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        ...headings.map((text) => element('th', { scope: 'col', role: 'columnheader' }, text)),
      ),
    ),
    element(
      'tbody',
      { role: 'rowgroup' },
      ...rows.map((cells) =>
        element(
          'tr',
          { role: 'row' },
          ...cells.map((cell, index) => element('td', { role: 'cell', 'data-heading': headings[index] }, cell)),
        ),
      ),
    ),
  );
}

/** @param {readonly Child[]} children */
function present(children) {
  return children.flatMap((child) =>
    child === undefined ? [] : typeof child === 'number' ? [String(child)] : [child],
  );
}
