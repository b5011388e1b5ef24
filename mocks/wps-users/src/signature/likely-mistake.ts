import { keyedHash } from './keyed-hash.ts';
import type { SignedRequest } from './signed-request.ts';
import { joinSignedParts, sha256Hex, stringToSign } from './string-to-sign.ts';

/** A request, and the prefix of its deployment that must not be signed. */
interface ReceivedRequest extends SignedRequest {
  readonly unsignedPrefix?: string;
}

/**
 * Finds out what went wrong when a refused signature was made: the known mistakes are made on purpose, one at a time,
 * and the one that gives the signature received is named. Undefined when none does; then the key is the first suspect.
 */
export function likelyMistake(request: ReceivedRequest, appKey: string, received: string): string | undefined {
  const expected = stringToSign(request);
  if (received.toLowerCase() === keyedHash(expected, appKey, 'hex')) return 'the hex digits must be lower case';
  if (received === keyedHash(expected, appKey, 'base64')) return 'the signature is in base64 and must be in hex';

  const fits = (text: string) => keyedHash(text, appKey, 'hex') === received.toLowerCase();
  return mistakes.find(({ signedTexts }) => signedTexts(request).some(fits))?.explanation;
}

interface Mistake {
  readonly explanation: string;
  /** The texts that somebody who makes the mistake would sign for the request. */
  readonly signedTexts: (request: ReceivedRequest) => readonly string[];
}

const mistakes: readonly Mistake[] = [
  {
    explanation: 'the prefix of the deployment was signed; it must be left out',
    signedTexts: (request) => [
      stringToSign({ ...request, target: `${request.unsignedPrefix ?? ''}${request.target}` }),
    ],
  },
  {
    explanation: 'the query was left out when signing',
    signedTexts: (request) => [stringToSign({ ...request, target: pathOf(request.target) })],
  },
  {
    explanation: 'the percent-decoded path and query were signed instead of those sent',
    signedTexts: (request) => decoded(request.target).map((target) => stringToSign({ ...request, target })),
  },
  {
    explanation: 'another Content-Type was signed than the one sent; HTTP libraries like to add a charset',
    signedTexts: (request) =>
      [mediaTypeOf(request.contentType), 'application/json', 'application/json; charset=utf-8', ''].map((contentType) =>
        stringToSign({ ...request, contentType }),
      ),
  },
  {
    explanation: 'the hash of an empty body was signed; without a body that part must be empty',
    signedTexts: (request) => (request.body.length === 0 ? [joinSignedParts(request, sha256Hex(request.body))] : []),
  },
  {
    explanation: 'the hash of the body was left out when signing',
    signedTexts: (request) => [joinSignedParts(request, '')],
  },
  {
    explanation: 'the JSON was written anew after it had been signed; sign the very bytes that are sent',
    signedTexts: (request) => rewritings(request.body).map((body) => stringToSign({ ...request, body })),
  },
  {
    explanation: 'another date was signed than the one in X-Kso-Date',
    signedTexts: (request) => otherSpellings(request.date).map((date) => stringToSign({ ...request, date })),
  },
  {
    explanation: 'the method was signed in lower case',
    signedTexts: (request) => [stringToSign({ ...request, method: request.method.toLowerCase() })],
  },
];

function pathOf(target: string): string {
  return target.split('?', 1).join('');
}

/** The decoded target, with one character for each of its UTF-8 bytes as in the other parts of the string to sign. */
function decoded(target: string): string[] {
  try {
    return [Buffer.from(decodeURIComponent(target)).toString('latin1')];
  } catch {
    return [];
  }
}

function mediaTypeOf(contentType: string): string {
  return contentType.split(';', 1).join('').trim();
}

/** The same JSON as common serialisers lay it out. */
function rewritings(body: Uint8Array): Uint8Array[] {
  const value = parsedJson(body);
  if (value === undefined) return [];
  const onePartALine = JSON.stringify(value, null, 1);
  const texts = [
    JSON.stringify(value),
    JSON.stringify(value, null, 2),
    JSON.stringify(value, null, 4),
    // Python's json.dumps: a blank after each comma and colon. No text in JSON holds a raw line break.
    onePartALine.replace(/,\n\s*/g, ', ').replace(/\n\s*/g, ''),
  ];
  return texts.map((text) => new TextEncoder().encode(text));
}

function parsedJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** The same moment with the other name for its zone, and in the other common forms. */
function otherSpellings(date: string): string[] {
  const moment = new Date(date);
  const swapped = date.endsWith('GMT') ? date.replace(/GMT$/, 'UTC') : date.replace(/(UTC|\+0000)$/, 'GMT');
  return Number.isNaN(moment.getTime()) ? [swapped] : [swapped, moment.toUTCString(), moment.toISOString(), ''];
}
