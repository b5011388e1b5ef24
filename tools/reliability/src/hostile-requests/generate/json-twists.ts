import { changeSomewhere, isList, type Json } from './json.ts';
import { pickFrom, type Twist, twist } from './twist.ts';

/** Stand for what would be too deep for JSON.stringify; put in its place in the text. */
const DEEP_LIST = '@deep-list@';
const DEEP_OBJECT = '@deep-object@';
const HUGE_NUMBER = '@huge-number@';
const LEVELS = 100_000;

const strangers: readonly [Json, ...Json[]] = [
  null,
  ...[true, false, 0, -1, 1.5, 1e308, -0, 2 ** 53 + 2, 1e21],
  ...[
    '',
    ' ',
    '0',
    'null',
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    '\u202e',
    '😀',
    'ａ',
    '../..',
    '%00',
    '<script>',
    "' OR 1=1",
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '$where', '{{x}}'],
  ...['x'.repeat(100_000), '名'.repeat(40_000), '2026-02-30T25:61:61Z', '9'.repeat(400)],
  [],
  {},
  [[]],
  [null],
  [{}],
  { length: -1 },
  { toString: 1, valueOf: null, toJSON: 'x' },
  { $ref: '#' },
  Array.from({ length: 20_000 }, (_, index) => index),
  Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`field${index}`, index])),
  Object.fromEntries([
    ['__proto__', { polluted: true }],
    ['constructor', { prototype: { polluted: true } }],
  ]),
  ...[DEEP_LIST, DEEP_OBJECT, HUGE_NUMBER],
];

const names: readonly [string, ...string[]] = [
  ...([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '',
    '\u0000',
    '\ud800',
    '0',
    'id',
  ] as const),
];

/** What is done to a body before it is written as JSON. */
export const jsonTwists: readonly Twist<Json>[] = [
  // Most often: this is where the operations themselves are tried.
  ...Array.from({ length: 6 }, () =>
    twist<Json>('a value of another kind', (value, pick) =>
      changeSomewhere(value, pick, () => pickFrom(strangers, Math.floor(pick / 97))),
    ),
  ),
  twist('a value less', (value, pick) => changeSomewhere(value, pick, () => undefined)),
  twist('a field more', (value, pick) =>
    changeSomewhere(value, pick, (found) =>
      typeof found === 'object' && found !== null && !isList(found)
        ? Object.fromEntries([...Object.entries(found), [pickFrom(names, pick >> 4), pickFrom(strangers, pick >> 8)]])
        : [found, found],
    ),
  ),
  twist('a value 60 times over', (value, pick) =>
    changeSomewhere(value, pick, (found) =>
      isList(found) ? Array.from({ length: 60 }, () => found).flat() : Array.from({ length: 60 }, () => found),
    ),
  ),
  twist('a value as text', (value, pick) => changeSomewhere(value, pick, (found) => JSON.stringify(found))),
  twist('a text that is longer', (value, pick) =>
    changeSomewhere(value, pick, (found) => (typeof found === 'string' ? `${found}${found}x` : found)),
  ),
];

/** The text of a body, with what no value can hold put in its places. */
export function writeJson(value: Json): string {
  return JSON.stringify(value)
    .replaceAll(`"${DEEP_LIST}"`, () => `${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`)
    .replaceAll(`"${DEEP_OBJECT}"`, () => `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`)
    .replaceAll(`"${HUGE_NUMBER}"`, '1e999999');
}
