import { isHeaderValue } from './header-value.ts';

/** Refuses a `Content-Type` that would not arrive as it was signed. An empty one is allowed. */
export function checkContentType(contentType: string): void {
  if (typeof contentType !== 'string') {
    throw new TypeError('contentType must be a string: pass the Content-Type header as it will be sent, or ""');
  }
  if (contentType !== '' && !isHeaderValue(contentType)) {
    throw new TypeError('contentType must be visible ASCII, with spaces only inside, or it cannot travel in a header');
  }
}
