import * as fc from 'fast-check';
import { reachingKeys } from './hostile-texts.ts';
import type { Change } from './mutate.ts';
import { spelled, spellings } from './to-json.ts';

const place = fc.nat(10_000);

/** A value of any JSON type, or a number that only a text can spell. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 7, -1, 0, '', 'text', [], ['text'], [null], {}, { key: 'text' }),
  fc.constantFrom(...spellings.slice(0, 12)).map(spelled),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('\ud800', '\udfff\ud800', '\u202e', 'x'.repeat(2000), '😀', 'a\r\nb: c'),
  fc.jsonValue({ maxDepth: 3 }),
);

const keys = fc.oneof(
  fc.constantFrom(...reachingKeys),
  fc.string({ maxLength: 8 }).map((text) => `x_${text}`),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('drop' as const), place }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('set' as const), place, value: values }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('add' as const), place, key: keys, value: values }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('repeat-entry' as const), place }) },
);

/** What may be added to a good answer without making it another. */
export const harmlessChanges: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({ type: fc.constant('add' as const), place, key: keys, value: values }),
  { maxLength: 2 },
);

export const anyChanges: fc.Arbitrary<readonly Change[]> = fc.array(change, { minLength: 1, maxLength: 3 });
