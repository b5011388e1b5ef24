/**
 * What became of one line.
 *
 * - `succeeded`: the vendor did it.
 * - `refused`: the vendor will not do it for this user; sending it again would not help.
 * - `failed`: it was tried as often as allowed, and certainly not carried out.
 * - `uncertain`: it may have been carried out, and there is no answer that says so.
 */
export type UserOutcome = 'succeeded' | 'refused' | 'failed' | 'uncertain';

export const userOutcomes = ['succeeded', 'refused', 'failed', 'uncertain'] as const satisfies readonly UserOutcome[];

/** The one final result of a line. */
export interface UserResult {
  /** The place of the line in the list, from 0. */
  readonly ordinal: number;
  readonly id: string;
  readonly outcome: UserOutcome;
  /** The vendor's word for this user, or the reason of the error that settled it. */
  readonly result?: string;
  /** Only with an error: what happened, and what to do. */
  readonly message?: string;
  /** In how many calls of this run the line was sent. */
  readonly attempts: number;
  /** Set when an earlier run had sent the line too, and its answer is not known. */
  readonly resent?: true;
}
