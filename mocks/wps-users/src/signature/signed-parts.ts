import type { SignedRequest } from './signed-request.ts';
import { bodyHash, signatureVersion } from './string-to-sign.ts';

/** The string to sign, taken apart as finely as clients get it wrong. */
export interface SignedParts {
  readonly version: string;
  readonly method: string;
  /** What is signed before the path: nothing, if it is done right. */
  readonly beforePath: string;
  readonly path: string;
  /** With its question mark; empty when there is none. */
  readonly query: string;
  readonly contentType: string;
  readonly date: string;
  readonly bodyHash: string;
  /** What is put between the parts: nothing, if it is done right. */
  readonly separator: string;
}

export function joinParts(parts: SignedParts): string {
  const { version, method, beforePath, path, query, contentType, date, bodyHash, separator } = parts;
  return [version, method, `${beforePath}${path}${query}`, contentType, date, bodyHash].join(separator);
}

/** The parts of a request as they must be signed. */
export function partsToSign({ method, target, contentType, date, body }: SignedRequest): SignedParts {
  const [path = ''] = target.split('?', 1);
  return {
    version: signatureVersion,
    method,
    beforePath: '',
    path,
    query: target.slice(path.length),
    contentType,
    date,
    bodyHash: bodyHash(body),
    separator: '',
  };
}
