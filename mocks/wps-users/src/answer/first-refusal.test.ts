import { expect, it } from 'vitest';
import { fail } from './fail.ts';
import { firstRefusal } from './first-refusal.ts';

const unknown = fail('userNotFound', { inferredRules: ['wps.unknown-user'] });
const empty = fail('collectionEmpty', { inferredRules: ['wps.empty-list'] });

it('is undefined when nothing is refused', () => {
  expect(firstRefusal([undefined, undefined])).toBeUndefined();
});

it('is the only refusal as it stands', () => {
  expect(firstRefusal([undefined, unknown, undefined])).toBe(unknown);
});

it('is the first of several, and rests on their order', () => {
  expect(firstRefusal([undefined, unknown, empty])).toEqual({
    ...unknown,
    inferredRules: ['wps.unknown-user', 'wps.check-order'],
  });
});

it('rests on no order when the others would answer the same', () => {
  expect(firstRefusal([unknown, fail('userNotFound')])).toEqual(unknown);
});
