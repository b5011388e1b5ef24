import type { JournalEntry } from './journal-entry.ts';
import { isWholeBody } from './mask.ts';
import { MASK } from './mask-text.ts';
import { shellQuote } from './shell-quote.ts';

/** curl makes them itself, from the URL, the body and the connection. */
const MADE_BY_CURL = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'expect']);

/** curl sends them unless told not to. */
const SENT_BY_CURL = ['Accept', 'User-Agent'];

/** A curl command that sends the request again, for a POSIX shell. Masked credentials are left to fill in. */
export function toCurl(entry: JournalEntry, baseURL: string): string {
  const { method, target, requestBody = '' } = entry;
  const hasBody = requestBody !== '' && isWholeBody(requestBody);
  // curl waits for a body after HEAD unless it is asked this way, which goes without a body.
  const isHead = method === 'HEAD' && !hasBody;
  // curl takes what follows a `#` for its own, and a target such as `*` is no path.
  const isPlainPath = target.startsWith('/') && !target.includes('#');
  const parts = [
    'curl --path-as-is --globoff',
    isHead ? '--head' : `--request ${shellQuote(method)}`,
    ...headersOf(entry, hasBody).map((header) => `--header ${shellQuote(header)}`),
    ...(hasBody ? [`--data-raw ${shellQuote(requestBody)}`] : []),
    ...(isPlainPath ? [] : [`--request-target ${shellQuote(target)}`]),
    shellQuote(baseURL.replace(/\/+$/, '') + (isPlainPath ? target : '/')),
  ];
  return [...commentsOn(entry, hasBody), parts.join(' \\\n  ')].join('\n');
}

function headersOf({ requestHeaders }: JournalEntry, hasBody: boolean): string[] {
  const headers: string[] = [];
  const missing = new Set(hasBody ? [...SENT_BY_CURL, 'Content-Type'] : SENT_BY_CURL);
  for (let index = 0; index < requestHeaders.length; index += 2) {
    const name = requestHeaders[index] ?? '';
    const value = requestHeaders[index + 1] ?? '';
    for (const wanted of missing) if (wanted.toLowerCase() === name.toLowerCase()) missing.delete(wanted);
    // A name with a colon alone would take the header away.
    if (!MADE_BY_CURL.has(name.toLowerCase())) headers.push(value === '' ? `${name};` : `${name}: ${value}`);
  }
  return [...headers, ...Array.from(missing, (name) => `${name}:`)];
}

function commentsOn({ target, requestHeaders, requestBody = '' }: JournalEntry, hasBody: boolean): string[] {
  const comments: string[] = [];
  if ([target, ...requestHeaders, requestBody].some((text) => text.includes(MASK))) {
    comments.push(`# Credentials are masked: fill in the values where ${MASK} stands.`);
  }
  if (requestBody !== '' && !hasBody) {
    comments.push('# The body was not kept as a whole and is left out: add it with --data-binary @file.');
  }
  return comments;
}
