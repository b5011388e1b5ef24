// @ts-check
import { badge, element, factList } from './dom.js';
import { firstDifference, visibleText } from './first-difference.js';

/** @typedef {import('../src/vendor/call-notes.ts').SignatureReport} SignatureReport */

/**
 * What the mock found out about a signature: the two texts side by side with the first difference marked.
 *
 * @param {SignatureReport} report
 */
export function signatureView(report) {
  const { scheme, verified, reason, hints, expectedStringToSign: expected, receivedStringToSign: received } = report;
  return [
    factList([
      ['Scheme', scheme],
      ['Result', verified ? badge('verified', 'good') : badge('refused', 'bad')],
      ['Reason', reason],
    ]),
    ...(hints.length === 0 ? [] : [hintList(hints)]),
    ...(verified || received === undefined ? [onlyExpected(expected, verified)] : comparison(expected, received)),
  ];
}

/** @param {readonly string[]} hints */
function hintList(hints) {
  return element(
    'ul',
    { class: 'hints', 'aria-label': 'Likely mistakes' },
    ...hints.map((hint) => element('li', {}, hint)),
  );
}

/**
 * @param {string} expected
 * @param {boolean} verified
 */
function onlyExpected(expected, verified) {
  const note = verified
    ? undefined
    : element(
        'p',
        { class: 'muted' },
        'What the client signed is not known: no known mistake explains its signature. Compare its string to sign with this one.',
      );
  return element(
    'div',
    {},
    stringBox(verified ? 'String to sign' : 'Expected string to sign', visibleText(expected)),
    note,
  );
}

/**
 * @param {string} expected
 * @param {string} received
 */
function comparison(expected, received) {
  const difference = firstDifference(expected, received);
  if (difference === undefined) {
    return [
      element('p', {}, 'Both sides signed the same string, so the key or the signature itself differs.'),
      stringBox('String to sign', visibleText(expected)),
    ];
  }
  const { at, before, expectedAfter, receivedAfter } = difference;
  return [
    element(
      'p',
      {},
      `First difference after ${at} characters: expected `,
      code(difference.expected),
      ', received ',
      code(difference.received),
      '.',
    ),
    element(
      'div',
      { class: 'side-by-side' },
      stringBox('Expected string to sign', visibleText(before), mark(difference.expected), visibleText(expectedAfter)),
      stringBox('Received string to sign', visibleText(before), mark(difference.received), visibleText(receivedAfter)),
    ),
  ];
}

/** @param {string} text */
function code(text) {
  return text === '' ? 'nothing' : element('code', {}, visibleText(text));
}

/** @param {string} text */
function mark(text) {
  return text === ''
    ? element('mark', { class: 'gap', title: 'Nothing here' }, '‸')
    : element('mark', {}, visibleText(text));
}

/**
 * @param {string} title
 * @param {...(Node | string)} parts
 */
function stringBox(title, ...parts) {
  return element('figure', { class: 'string-box' }, element('figcaption', {}, title), element('pre', {}, ...parts));
}
