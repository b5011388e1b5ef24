const MAX_LENGTH = 1000;

/**
 * A text as a header value: what is not printable ASCII is percent-encoded, and the whole is cut at 1000
 * characters. `decodeURIComponent` does not always give the text back, since its own `%` are left alone.
 */
export function toHeaderValue(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.trim().slice(0, MAX_LENGTH);
  // Through UTF-8 and back: half a surrogate pair cannot be percent-encoded.
  return Buffer.from(text)
    .toString()
    .trim()
    .replace(/[^\x20-\x7e]/gu, (character) => encodeURIComponent(character))
    .slice(0, MAX_LENGTH);
}
