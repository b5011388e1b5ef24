/** A percent-encoded text decoded, with one character for each of its UTF-8 bytes; none when it cannot be. */
export function percentDecoded(text: string): string[] {
  try {
    const decoded = decodeURIComponent(text);
    return [...new Set([decoded, decoded.replaceAll('+', ' ')])].map(asBytes);
  } catch {
    return [];
  }
}

/** The same pairs in the orders in which clients sort them. */
export function sortedPairs(query: string): string[] {
  const pairs = query.slice(1).split('&');
  const nameOf = (pair: string) => pair.split('=', 1).join('');
  const byName = pairs.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
  return [...new Set([pairs.toSorted(compare).join('&'), byName.join('&')])].map((text) => `?${text}`);
}

/** The same pairs as form encoders and as `encodeURIComponent` write them. */
export function encodedAnew(query: string): string[] {
  if (query === '') return [];
  const parameters = new URLSearchParams(query);
  const component = [...parameters].map((pair) => pair.map(encodeURIComponent).join('='));
  return [`?${parameters}`, `?${component.join('&')}`];
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}
