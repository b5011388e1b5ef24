/**
 * Visible ASCII with spaces inside. Narrower than what a header may hold, because a signed value has to arrive as it was
 * signed: outer white space is stripped on the way, a tab may be rewritten, and a character above 0x7E travels as
 * Latin-1 while the signature covers its UTF-8 bytes.
 */
const headerValue = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Whether a text arrives in a header unchanged. An empty text does not count as one. */
export function isHeaderValue(text: string): boolean {
  return headerValue.test(text);
}
