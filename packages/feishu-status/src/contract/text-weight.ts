/**
 * How much a text counts against the vendor's limits: a Chinese character 2, any other character 1.
 *
 * The pages say "1 Chinese character = 2 English characters = 2 characters of other languages = 2 characters" and no
 * more (label: inferred). This reading takes Unicode's Han script for Chinese, so kanji weigh 2; kana, punctuation
 * of any width and emoji weigh 1, each code point by itself. Where the pages leave a doubt the lesser weight is taken.
 */
export function weighText(text: string): number {
  let weight = 0;
  for (const character of text) weight += han.test(character) ? 2 : 1;
  return weight;
}

const han = /\p{Script=Han}/u;

/** A text of a system status, by its path within the status, and the most that it may weigh. */
export interface TextWeightLimit {
  readonly path: readonly string[];
  readonly maximum: number;
}

/** The languages that a text of a status can be given in. */
export const locales = ['zh_cn', 'en_us', 'ja_jp'] as const;

/** The limits of every text of a status. The least weight is 1 everywhere. */
export const textWeightLimits: readonly TextWeightLimit[] = [
  { path: ['title'], maximum: 20 },
  ...inEachLocale(['i18n_title'], 20),
  { path: ['sync_setting', 'title'], maximum: 30 },
  ...inEachLocale(['sync_setting', 'i18n_title'], 30),
  { path: ['sync_setting', 'explain'], maximum: 60 },
  ...inEachLocale(['sync_setting', 'i18n_explain'], 60),
];

export interface OverweightText extends TextWeightLimit {
  readonly weight: number;
}

/** The texts of a status that weigh too much. What is absent or no text is passed over. */
export function findOverweightTexts(status: unknown): readonly OverweightText[] {
  return textWeightLimits.flatMap((limit) => {
    const text = limit.path.reduce(fieldOf, status);
    const weight = typeof text === 'string' ? weighText(text) : 0;
    return weight > limit.maximum ? [{ ...limit, weight }] : [];
  });
}

function inEachLocale(path: readonly string[], maximum: number): readonly TextWeightLimit[] {
  return locales.map((locale) => ({ path: [...path, locale], maximum }));
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
