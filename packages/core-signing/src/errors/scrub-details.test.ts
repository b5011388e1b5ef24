import { describe, expect, it } from 'vitest';
import { scrubDetails } from './scrub-details.ts';

const secrets = ['canary'];

describe('scrubDetails', () => {
  it('takes secrets out of values and keys, however deep within reason', () => {
    expect(
      scrubDetails(
        { text: 'a canary', canary: 1, list: ['canary', { deep: ['x canary'] }], count: 3, flag: false },
        secrets,
      ),
    ).toEqual({
      text: 'a [redacted]',
      '[redacted]': 1,
      list: ['[redacted]', { deep: ['x [redacted]'] }],
      count: 3,
      flag: false,
    });
  });

  it('leaves out what is nested more than four levels below an entry', () => {
    expect(scrubDetails({ a: { b: { c: { d: { e: { f: 'canary' } } } } } }, secrets)).toEqual({
      a: { b: { c: { d: { e: '[left out]' } } } },
    });
  });

  it('leaves out what is longer than fifty entries', () => {
    const list = Array.from({ length: 60 }, (_, index) => index);
    const table = Object.fromEntries(list.map((index) => [`k${index}`, index]));
    const details = scrubDetails({ list, table }, secrets);
    expect(details?.['list']).toHaveLength(50);
    expect(Object.keys(Object(details?.['table']))).toHaveLength(50);
  });

  it('is nothing when nothing is there', () => {
    expect(scrubDetails(undefined, secrets)).toBeUndefined();
    expect(scrubDetails({}, secrets)).toBeUndefined();
    expect(scrubDetails({ a: undefined, b: null }, secrets)).toBeUndefined();
    expect(scrubDetails({ a: undefined, b: 1 }, secrets)).toEqual({ b: 1 });
  });

  it('does not change what the vendor sent', () => {
    const details = { list: ['canary'] };
    scrubDetails(details, secrets);
    expect(details).toEqual({ list: ['canary'] });
  });
});
