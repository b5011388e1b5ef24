import { describe, expect, it } from 'vitest';
import { jsonRewritings } from './json-rewritings.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('jsonRewritings', () => {
  it('gives the layouts of common serialisers', () => {
    expect(jsonRewritings(bytes('{"b":1,"a":"é"}'))).toEqual(
      expect.arrayContaining([
        '{"a":"é","b":1}',
        '{"b": 1, "a": "é"}',
        '{"b":1,"a":"\\u00e9"}',
        '{\n  "b": 1,\n  "a": "é"\n}',
      ]),
    );
  });

  it('gives none of what is nested deeper than the call stack goes', () => {
    expect(jsonRewritings(bytes('['.repeat(100_000) + ']'.repeat(100_000)))).toEqual([]);
  });
});
