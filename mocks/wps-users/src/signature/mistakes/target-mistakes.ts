import type { SignedParts } from '../signed-parts.ts';
import type { ReceivedRequest } from '../signed-request.ts';
import type { Mistake } from './mistake.ts';
import { encodedAnew, percentDecoded, sortedPairs } from './query-forms.ts';

/** Mistakes in the request target: path and query must be signed as they stand on the request line. */
export function targetMistakes(request: ReceivedRequest, { path, query }: SignedParts): Mistake[] {
  return [...prefixMistakes(request), ...queryMistakes(query), ...pathMistakes(path, query)];
}

/** The prefix of the vendor's private deployments. */
const usualPrefix = '/openapi';

function prefixMistakes({ unsignedPrefix = '', host }: ReceivedRequest): Mistake[] {
  const prefixes = new Set([unsignedPrefix, usualPrefix]);
  const origins = host === undefined ? [] : [`https://${host}`, `http://${host}`, host];
  return [
    ...[...prefixes].map((prefix) => ({
      hint: `the prefix of the deployment (${prefix}) was signed; it must be left out`,
      parts: { beforePath: prefix },
    })),
    ...origins.flatMap((origin) => [
      { hint: 'the whole URL was signed; only path and query must be', parts: { beforePath: origin } },
      {
        hint: 'the whole URL was signed; only path and query must be, and no prefix of the deployment',
        parts: { beforePath: `${origin}${unsignedPrefix}` },
      },
    ]),
  ];
}

function queryMistakes(query: string): Mistake[] {
  if (query === '') return [{ hint: 'a question mark was signed that was not sent', parts: { query: '?' } }];
  const decoded = percentDecoded(query).map((text) => ({
    hint: 'the percent-decoded query was signed; it must be signed as it was sent',
    parts: { query: text },
  }));
  const sorted = sortedPairs(query);
  return [
    { hint: 'the query was left out when signing', parts: { query: '' } },
    { hint: 'the query was signed without its question mark', parts: { query: query.slice(1) } },
    ...sorted.map((text) => ({
      hint: 'the query was sorted before it was signed; it must be signed in the order in which it was sent',
      parts: { query: text },
    })),
    ...decoded,
    ...[query, ...sorted].flatMap(encodedAnew).map((text) => ({
      hint: 'the query was signed in another percent-encoding than the one sent; sign the URL as it goes out',
      parts: { query: text },
    })),
  ];
}

function pathMistakes(path: string, query: string): Mistake[] {
  const [decodedPath = path] = percentDecoded(path);
  const [decodedQuery = query] = percentDecoded(query);
  const encoded = path.split('/').map((segment) => {
    const [text = segment] = percentDecoded(segment);
    return encodeURIComponent(Buffer.from(text, 'latin1').toString());
  });
  return [
    {
      hint: 'the percent-decoded path and query were signed; they must be signed as they were sent',
      parts: { path: decodedPath, query: decodedQuery },
    },
    {
      hint: 'the percent-decoded path was signed; it must be signed as it was sent',
      parts: { path: decodedPath },
    },
    {
      hint: 'the path was signed in another percent-encoding than the one sent; sign the URL as it goes out',
      parts: { path: encoded.join('/') },
    },
  ];
}
