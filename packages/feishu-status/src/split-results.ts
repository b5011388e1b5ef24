/** One user's result in a `result_list`. */
export interface UserResult {
  readonly user_id: string;
  readonly result: string;
}

export interface SplitResults<Result> {
  /** The vendor did what was asked, also where the user will not see it (sync off, a more important status on). */
  readonly succeeded: readonly Result[];
  /** `fail`: the vendor's Java SDK says that these may be tried again (label: sdk). */
  readonly retryable: readonly Result[];
  /** Unknown, invisible and resigned users, and results that this package does not know. */
  readonly rejected: readonly Result[];
}

/** Splits the `result_list` of a batch answer by what a caller does next. Order is kept. */
export function splitResults<Result extends UserResult>(resultList: readonly Result[]): SplitResults<Result> {
  const succeeded: Result[] = [];
  const retryable: Result[] = [];
  const rejected: Result[] = [];
  for (const entry of resultList) {
    if (successes.has(entry.result)) succeeded.push(entry);
    else if (entry.result === 'fail') retryable.push(entry);
    else rejected.push(entry);
  }
  return { succeeded, retryable, rejected };
}

const successes: ReadonlySet<string> = new Set([
  'success',
  'success_show',
  'success_user_close_syn',
  'success_user_in_higher_priority_system_status',
]);
