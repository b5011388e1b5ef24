/** How many characters a text has as a reader counts them: one for each code point. */
export function characterCount(text: string): number {
  return [...text].length;
}
