// @ts-check

/**
 * @typedef {object} Difference
 * @property {number} at How many characters are the same before it.
 * @property {string} before
 * @property {string} expected What stands there in the one text; empty when it is only in the other.
 * @property {string} received
 * @property {string} expectedAfter
 * @property {string} receivedAfter
 */

/**
 * Where two texts begin to differ, and how far, taken from the ends that they share.
 *
 * @param {string} expected
 * @param {string} received
 * @returns {Difference | undefined} Undefined when they are the same.
 */
export function firstDifference(expected, received) {
  if (expected === received) return undefined;
  const one = Array.from(expected);
  const other = Array.from(received);
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one[at] === other[at]) at += 1;
  let tail = 0;
  while (tail < shorter - at && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return {
    at,
    before: one.slice(0, at).join(''),
    expected: one.slice(at, one.length - tail).join(''),
    received: other.slice(at, other.length - tail).join(''),
    expectedAfter: one.slice(one.length - tail).join(''),
    receivedAfter: other.slice(other.length - tail).join(''),
  };
}

/**
 * The text with line ends and other control characters to be seen.
 *
 * @param {string} text
 */
export function visibleText(text) {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n') return '␊\n';
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return character === '\u00a0' ? '⍽' : character;
  }).join('');
}
