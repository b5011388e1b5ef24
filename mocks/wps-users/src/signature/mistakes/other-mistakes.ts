import type { SignedParts } from '../signed-parts.ts';
import type { Mistake } from './mistake.ts';

/** Mistakes in the method, the version word and the way in which the parts are put together. */
export function otherMistakes({ method }: SignedParts): Mistake[] {
  return [
    { hint: 'the method was signed in lower case', parts: { method: method.toLowerCase() } },
    { hint: 'KSO-1 was left out at the beginning of the string to sign', parts: { version: '' } },
    { hint: 'WPS-4 stands at the beginning of the string to sign; it must be KSO-1', parts: { version: 'WPS-4' } },
    ...['\n', ' ', ':', ','].map((separator) => ({
      hint: 'something was put between the parts of the string to sign; they must run into each other',
      parts: { separator },
    })),
  ];
}
