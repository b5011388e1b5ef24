import { describe, expect, it } from 'vitest';
import create from '../../test/fixtures/create.json' with { type: 'json' };
import { findOverweightTexts, textWeightLimits, weighText } from './text-weight.ts';

describe('weighText', () => {
  // Documented: one Chinese character is two English ones, which are two of other languages.
  it.each([
    ['', 0],
    ['a', 1],
    ['出', 2],
    ['出差', 4],
    ['On business trip', 16],
    ['出差 trip', 9],
    ['ñ', 1],
    ['отпуск', 6],
    ['휴가', 2],
  ])('documented: %j weighs %i', (text, weight) => {
    expect(weighText(text)).toBe(weight);
  });

  // The pages do not say; where in doubt the lesser weight is taken.
  it.each([
    ['kanji as Chinese', '出張中', 6],
    ['kana', 'にカ', 2],
    ['kanji and kana', '出張中に自動的にオンにする', 19],
    ['half-width kana', 'ｶ', 1],
    ['a Chinese full stop', '。', 1],
    ['a full-width letter', 'Ａ', 1],
    ['a Chinese character outside the first plane', '𠮷', 2],
    ['the iteration mark', '々', 2],
    ['an emoji', '😀', 1],
    ['an emoji of several code points', '👨‍👩‍👧', 5],
    ['a letter with a combining accent', 'e\u0301', 2],
    ['half a character', '\ud800', 1],
  ])('inferred: %s, %j, weighs as %i', (_, text, weight) => {
    expect(weighText(text)).toBe(weight);
  });
});

describe('findOverweightTexts', () => {
  it('finds nothing in the example of the page', () => {
    expect(findOverweightTexts(create.request.body)).toStrictEqual([]);
  });

  it('knows the twelve texts of a status with their limits', () => {
    expect(textWeightLimits.map(({ path, maximum }) => `${path.join('.')} ${maximum}`)).toStrictEqual([
      'title 20',
      'i18n_title.zh_cn 20',
      'i18n_title.en_us 20',
      'i18n_title.ja_jp 20',
      'sync_setting.title 30',
      'sync_setting.i18n_title.zh_cn 30',
      'sync_setting.i18n_title.en_us 30',
      'sync_setting.i18n_title.ja_jp 30',
      'sync_setting.explain 60',
      'sync_setting.i18n_explain.zh_cn 60',
      'sync_setting.i18n_explain.en_us 60',
      'sync_setting.i18n_explain.ja_jp 60',
    ]);
  });

  it.each(textWeightLimits)('takes $path of weight $maximum and finds one more', ({ path, maximum }) => {
    const status = (text: string) => path.reduceRight<unknown>((value, name) => ({ [name]: value }), text);
    const heaviest = '差'.repeat(maximum / 2);
    expect(findOverweightTexts(status(heaviest))).toStrictEqual([]);
    expect(findOverweightTexts(status(`${heaviest}.`))).toStrictEqual([{ path, maximum, weight: maximum + 1 }]);
  });

  it.each([undefined, null, 7, 'text', { title: 7 }, { i18n_title: 'x'.repeat(99) }, { sync_setting: null }])(
    'passes over what is no status: %j',
    (status) => {
      expect(findOverweightTexts(status)).toStrictEqual([]);
    },
  );
});
