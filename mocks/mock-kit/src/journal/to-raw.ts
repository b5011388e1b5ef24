import type { JournalEntry } from './journal-entry.ts';

/** The request as text, masked. A body that was not kept is told of in its place. */
export function toRaw({ method, target, requestHeaders, requestBody = '' }: JournalEntry): string {
  const lines = [`${method} ${target} HTTP/1.1`];
  for (let index = 0; index < requestHeaders.length; index += 2) {
    lines.push(`${requestHeaders[index]}: ${requestHeaders[index + 1]}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n${requestBody}`;
}
