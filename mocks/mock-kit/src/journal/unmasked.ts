import type { Arrived, Finished } from './journal-entry.ts';

/** In the place of a body that was not kept. */
export const BODY_OVER_THE_LIMIT = '(over the limit, not kept)';

/** A request as it arrived. The journal keeps it to itself and masks it before anybody reads it. */
export interface UnmaskedArrived extends Omit<Arrived, 'requestBody' | 'requestBodySha256'> {
  /** The bytes as they arrived, which nobody changes from now on; left out until they have been read. */
  readonly requestBody?: Uint8Array | typeof BODY_OVER_THE_LIMIT | undefined;
  /**
   * Secrets and tokens to mask wherever they are, whatever the name of the field. Given as early as they are known, no
   * later than the body: what has been read before was masked without them.
   */
  readonly secretValues?: readonly string[];
}

/** What came of a request, unmasked. What was noted before, and is left out here, stays. */
export type UnmaskedFinished = Pick<Finished, 'phase'> & Partial<Finished>;

/** What is learnt of a request after its arrival and before it is finished. */
export type UnmaskedPart = Partial<
  Pick<UnmaskedArrived, 'vendor' | 'operation' | 'credential' | 'requestBody' | 'secretValues'> &
    Omit<Finished, 'phase' | 'abortedBy'>
>;
