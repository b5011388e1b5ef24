import { describe, expect, it } from 'vitest';
import { MAX_JSON_LEVELS, parseJsonText } from './parse-json-text.ts';

const lists = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('parseJsonText', () => {
  it('takes what is nested as deep as allowed, and brackets in texts besides', () => {
    expect(parseJsonText(lists(MAX_JSON_LEVELS))).toHaveLength(1);
    const text = JSON.stringify({ a: '['.repeat(5_000), '{"\\': ['\\"[[[', { b: '{'.repeat(5_000) }] });
    expect(parseJsonText(text)).toEqual(JSON.parse(text));
  });

  it.each([lists(MAX_JSON_LEVELS + 1), `${'{"a":['.repeat(600)}${']}'.repeat(600)}`, lists(200_000)])(
    'refuses what is deeper',
    (text) => {
      expect(() => parseJsonText(text)).toThrow(SyntaxError);
    },
  );

  it('refuses what is not JSON', () => {
    expect(() => parseJsonText('{')).toThrow(SyntaxError);
  });
});
