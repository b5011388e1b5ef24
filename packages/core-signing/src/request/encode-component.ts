const leftByEncodeUriComponent = /[!'()*]/g;

/**
 * Percent-encodes a text so that no URL parser changes it again: `fetch` would rewrite `'` in a query, and a signed
 * target must arrive as it was signed. Throws a `URIError` for a lone surrogate.
 */
export function encodeComponent(text: string): string {
  return encodeURIComponent(text).replace(
    leftByEncodeUriComponent,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
