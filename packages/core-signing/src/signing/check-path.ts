const visibleAsciiWithoutHash = /^[\x21\x22\x24-\x7e]+$/;

/** Refuses a request target that cannot travel on a request line as it was signed. */
export function checkPath(path: string): void {
  if (typeof path !== 'string' || !path.startsWith('/')) {
    throw new TypeError('path must be a string that starts with "/": pass path and query, without the host');
  }
  if (!visibleAsciiWithoutHash.test(path)) {
    throw new TypeError(
      'path must not contain spaces, control characters, "#" or non-ASCII characters: percent-encode them, and leave out the fragment',
    );
  }
}
