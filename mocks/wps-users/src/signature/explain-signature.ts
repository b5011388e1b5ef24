import { keyedHash } from './keyed-hash.ts';
import { bodyMistakes } from './mistakes/body-mistakes.ts';
import { contentTypeMistakes } from './mistakes/content-type-mistakes.ts';
import { dateMistakes } from './mistakes/date-mistakes.ts';
import { type KeyHolder, keyMistakes } from './mistakes/key-mistakes.ts';
import type { KeyMistake, Mistake } from './mistakes/mistake.ts';
import { otherMistakes } from './mistakes/other-mistakes.ts';
import { targetMistakes } from './mistakes/target-mistakes.ts';
import { type ReceivedSignature, readSignature } from './received-signature.ts';
import { joinParts, partsToSign, type SignedParts } from './signed-parts.ts';
import type { ReceivedRequest } from './signed-request.ts';

/** Whose signature it should be, and whose it might be. */
export interface Signers {
  readonly app: KeyHolder;
  readonly others: readonly KeyHolder[];
}

export interface Explanation {
  /** The mistakes that were made. */
  readonly hints: readonly string[];
  /** What was signed, one character for each byte; undefined when no known mistake gives the signature. */
  readonly signedText: string | undefined;
}

/**
 * Finds out what went wrong when a refused signature was made: the known mistakes are made on purpose, one or two at a
 * time, and those that give the signature received are named. A signature fits none of them by chance.
 */
export function explainSignature(request: ReceivedRequest, { app, others }: Signers, received: string): Explanation {
  const signature = readSignature(received);
  if (signature === undefined) {
    const hint = `the signature has ${received.length} characters; it must be the 64 hex digits of an HMAC-SHA256`;
    return { hints: [hint], signedText: undefined };
  }
  const right = partsToSign(request);
  const mistakes = realMistakes(right, [
    ...targetMistakes(request, right),
    ...contentTypeMistakes(right),
    ...dateMistakes(request, right),
    ...bodyMistakes(request, right),
    ...otherMistakes(right),
  ]);
  const keys = keyMistakes(app, others).filter(({ key }) => key.length > 0);
  for (const attempt of attempts(mistakes, keys)) {
    const signedText = joinParts({ ...right, ...attempt.parts });
    if (!fits(signedText, attempt.key ?? app.appKey, signature)) continue;
    return { hints: [...new Set([...signature.hints, ...attempt.hints])], signedText };
  }
  return { hints: signature.hints, signedText: undefined };
}

function fits(text: string, key: string | Uint8Array, { bytes, algorithm }: ReceivedSignature): boolean {
  return keyedHash(text, key, algorithm).equals(bytes);
}

/** Without those that change nothing in this request. */
function realMistakes(right: SignedParts, mistakes: readonly Mistake[]): Mistake[] {
  const text = joinParts(right);
  const seen = new Set([text]);
  return mistakes.filter(({ parts }) => {
    const wrong = joinParts({ ...right, ...parts });
    return !seen.has(wrong) && seen.add(wrong);
  });
}

interface Attempt {
  readonly hints: readonly string[];
  readonly parts: Partial<SignedParts>;
  /** The app key when left out. */
  readonly key?: string | Uint8Array;
}

/** No mistake but the way it is written, then one, then two: the fewest explain a signature best. */
function* attempts(mistakes: readonly Mistake[], keys: readonly KeyMistake[]): Generator<Attempt> {
  yield { hints: [], parts: {} };
  for (const { hint, parts } of mistakes) yield { hints: [hint], parts };
  for (const { hint, key } of keys) yield { hints: [hint], parts: {}, key };
  for (const [index, one] of mistakes.entries()) {
    for (const other of mistakes.slice(index + 1)) {
      if (Object.keys(one.parts).some((part) => part in other.parts)) continue;
      yield { hints: [one.hint, other.hint], parts: { ...one.parts, ...other.parts } };
    }
    for (const { hint, key } of keys) yield { hints: [one.hint, hint], parts: one.parts, key };
  }
}
