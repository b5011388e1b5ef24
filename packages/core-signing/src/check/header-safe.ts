/** Visible ASCII without spaces: what an id, a secret or a token may hold and still travel in a header. */
const headerSafe = /^[\x21-\x7e]+$/;

export function isHeaderSafe(text: string): boolean {
  return headerSafe.test(text);
}
