/** What became of one user, and what a caller does about it. */
export interface UserOutcome {
  readonly userId: string;
  /** The vendor's word for it, or the reason for which the whole batch was refused. */
  readonly result: string;
  readonly verdict: 'done' | 'try again' | 'rejected' | 'batch refused';
}
