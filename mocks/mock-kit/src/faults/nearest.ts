import { distance } from 'fastest-levenshtein';

/** The names that a mistyped one may have been meant to be, the nearest first, at most three. */
export function nearest(asked: string, known: readonly string[]): string[] {
  return [...new Set(known)]
    .map((name) => ({ name, far: distance(asked.slice(0, MAX_COMPARED), name) }))
    .filter(({ name, far }) => far < Math.max(asked.length, name.length) * MOST_OF_IT)
    .sort((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** ` Did you mean a or b?`, or nothing. */
export function didYouMean(asked: string, known: readonly string[]): string {
  const names = nearest(asked, known);
  return names.length === 0 ? '' : ` Did you mean ${names.join(' or ')}?`;
}

/** The time grows with the product of the lengths. */
const MAX_COMPARED = 100;

/** A name with fewer letters in common explains nothing. */
const MOST_OF_IT = 0.6;
