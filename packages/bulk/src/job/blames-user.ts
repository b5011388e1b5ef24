import type { SplitVerdict } from './bulk-job.ts';
import { isClientError } from './classify-error.ts';

export interface Blame<Reason extends string> {
  /** The vendor's reasons that are about one user of the list. */
  readonly oneUser: readonly Reason[];
  /** Reasons that are about one user, or about the app. */
  readonly perhaps?: readonly Reason[];
  /** The field of the input that holds the users. */
  readonly listField: string;
}

/** Decides on errors of a vendor client: refusals by their reason, faulty input by where the fault is. */
export function blamesUser<Reason extends string>(blame: Blame<Reason>): (error: unknown) => SplitVerdict {
  const oneUser = new Set<string>(blame.oneUser);
  const perhaps = new Set<string>(blame.perhaps);
  return (error) => {
    if (!isClientError(error)) return 'no';
    if (error.kind === 'vendor') {
      if (oneUser.has(error.reason)) return 'one-user';
      return perhaps.has(error.reason) ? 'perhaps' : 'no';
    }
    if (error.kind !== 'input') return 'no';
    return error.issues.every(({ path }) => path.startsWith(`${blame.listField}[`)) ? 'one-user' : 'no';
  };
}
