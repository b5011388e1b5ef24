import type { SignedParts } from '../signed-parts.ts';

/** Something that clients get wrong when they put the string to sign together. */
export interface Mistake {
  /** What was done and what must be done instead, in words for the person who signs. */
  readonly hint: string;
  /** The parts that come out wrong. */
  readonly parts: Partial<SignedParts>;
}

/** A key that clients take instead of the app key. */
export interface KeyMistake {
  readonly hint: string;
  readonly key: string | Uint8Array;
}
