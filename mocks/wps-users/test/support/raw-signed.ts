import { createHash, createHmac } from 'node:crypto';
import type { RawExchange } from './exchange.ts';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A request as it goes out, and how it was signed, rightly or wrongly. */
export interface SignedBy {
  readonly method: string;
  readonly target: string;
  /** Undefined: the header is not sent. */
  readonly contentType: string | undefined;
  readonly date: string;
  readonly body: string;
  readonly token: string;
  readonly appId: string;
  /** The text that the client signs, written out in full. */
  readonly signedText: string;
  /** The key that the client signs with. */
  readonly key: string;
  readonly encode: Encode;
  readonly moreHeaders?: readonly (readonly [name: string, value: string])[];
}

/** How a client makes a signature from a text and a key. */
export type Encode = (text: string, key: string) => string;

export const hex: Encode = (text, key) => createHmac('sha256', key).update(text).digest('hex');
export const upperCaseHex: Encode = (text, key) => hex(text, key).toUpperCase();
export const base64: Encode = (text, key) => createHmac('sha256', key).update(text).digest('base64');
export const base64OfHex: Encode = (text, key) => Buffer.from(hex(text, key)).toString('base64');
export const sha1Base64: Encode = (text, key) => createHmac('sha1', key).update(text).digest('base64');

/** The bytes of the request. */
export function rawSigned(call: SignedBy): RawExchange {
  const { method, target, contentType, date, body, token, appId, signedText, key, encode, moreHeaders = [] } = call;
  return {
    method,
    target,
    body,
    headers: [
      ['Host', 'mock.example'],
      ['Connection', 'close'],
      ...(contentType === undefined ? [] : [['Content-Type', contentType] as const]),
      ['X-Kso-Date', date],
      ['X-Kso-Authorization', `KSO-1 ${appId}:${encode(signedText, key)}`],
      ['Authorization', `Bearer ${token}`],
      ...(body === '' ? [] : [['Content-Length', String(Buffer.byteLength(body))] as const]),
      ...moreHeaders,
    ],
  };
}
