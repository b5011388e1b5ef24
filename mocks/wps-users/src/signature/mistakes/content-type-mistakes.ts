import type { SignedParts } from '../signed-parts.ts';
import type { Mistake } from './mistake.ts';

const spellings = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=UTF-8',
  'application/json;charset=utf-8',
  'application/json;charset=UTF-8',
];

/** Content-Type must be signed as it was sent, parameters included; HTTP libraries like to change it afterwards. */
export function contentTypeMistakes({ contentType }: SignedParts): Mistake[] {
  const sent = contentType === '' ? 'none was sent' : `"${contentType}" was sent`;
  const others = new Set([...spellings, contentType.split(';', 1).join('').trim(), contentType.toLowerCase()]);
  others.delete('');
  return [
    { hint: `Content-Type was left out when signing, and ${sent}`, parts: { contentType: '' } },
    ...[...others].map((other) => ({
      hint: `another Content-Type was signed than the one sent: "${other}" was signed, ${sent}; HTTP libraries like to add a charset`,
      parts: { contentType: other },
    })),
  ];
}
