// @ts-check
import { fieldsOf, isBranch } from './json-tree.js';

/**
 * @typedef {object} Found
 * @property {number} count How many names or values match.
 * @property {Set<string>} shown The paths to be shown: matches, what leads to them, and the fields beside them.
 * @property {Set<string>} open Those that lead to a match.
 */

/**
 * Looks for a text in the names and values of a JSON value.
 *
 * @param {unknown} value
 * @param {string} term In lower case.
 * @returns {Found}
 */
export function searchJson(value, term) {
  /** @type {Found} */
  const found = { count: 0, shown: new Set(), open: new Set() };
  look(value, '', term, found);
  return found;
}

/**
 * @param {unknown} value
 * @param {string} path
 * @param {string} term
 * @param {Found} found
 * @returns {boolean} Whether something in the value matches.
 */
function look(value, path, term, found) {
  const fields = fieldsOf(value, path);
  let matches = false;
  let besideLeaf = false;
  for (const field of fields) {
    const named = !Array.isArray(value) && field.key.toLowerCase().includes(term);
    const isLeaf = !isBranch(field.value);
    const held = isLeaf ? String(field.value).toLowerCase().includes(term) : look(field.value, field.path, term, found);
    if (!named && !held) continue;
    matches = true;
    found.shown.add(field.path);
    if (named || isLeaf) found.count += 1;
    if (named && !isLeaf) showAll(field.value, field.path, found);
    if (held && !isLeaf) found.open.add(field.path);
    if (isLeaf && !Array.isArray(value)) besideLeaf = true;
  }
  // A field alone says little: the whole object is shown around it.
  if (besideLeaf) for (const { path: beside, value: held } of fields) showWith(held, beside, found);
  return matches;
}

/**
 * @param {unknown} value
 * @param {string} path
 * @param {Found} found
 */
function showWith(value, path, found) {
  if (found.shown.has(path)) return;
  found.shown.add(path);
  showAll(value, path, found);
}

/**
 * @param {unknown} value
 * @param {string} path
 * @param {Found} found
 */
function showAll(value, path, found) {
  for (const field of fieldsOf(value, path)) {
    found.shown.add(field.path);
    showAll(field.value, field.path, found);
  }
}
