/** How many columns a terminal needs for a line; Chinese characters take two. */
export function columnsOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (/\p{Script=Han}|，|。/u.test(character) ? 2 : 1), 0);
}
