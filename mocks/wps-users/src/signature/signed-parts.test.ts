import { expect, it } from 'vitest';
import kso1 from '../../test/vectors/kso-1.json' with { type: 'json' };
import { joinParts, partsToSign } from './signed-parts.ts';

it.each(kso1.vectors)(
  'the parts of $id make up its string to sign',
  ({ method, target, contentType, date, body, stringToSign }) => {
    const request = { method, target, contentType, date, body: new TextEncoder().encode(body) };
    expect(joinParts(partsToSign(request))).toBe(stringToSign);
  },
);
