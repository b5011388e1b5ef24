import type { WpsUsersReason } from '@x/wps-users';
import { blamesUser } from '../job/blames-user.ts';
import type { BulkItem } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import { eachIdOnce } from '../job/each-id-once.ts';
import { idOf } from '../job/id-of.ts';

export interface WpsJobOptions {
  /** Which company it is, in your own words: the journal's target, as the client does not tell. Default ''. */
  readonly target?: string | undefined;
  /** How many users go into a call. Default 50 (label: inferred; the vendor states no limit). */
  readonly batchSize?: number | undefined;
  /** `false`: a call whose answer is lost is not repeated, and its users are `uncertain`. Default true (inferred). */
  readonly repeatUncertainWrites?: boolean | undefined;
}

/**
 * Refusals that are about one user of the list. `permissionDenied` is one code for several causes: a user outside the
 * app's data range, but a wrong signature and a plan without the interface too.
 */
const splitOn = blamesUser<WpsUsersReason>({
  oneUser: ['userNotFound', 'userDeleted', 'superAdministratorProtected', 'superAdministratorRestricted'],
  perhaps: ['permissionDenied'],
  listField: 'user_ids',
});

/** What the two jobs have in common. The vendor answers for the list as a whole, never for single users. */
export function wpsJob(
  operation: string,
  options: WpsJobOptions,
  call: (user_ids: string[]) => PromiseLike<void>,
): BulkJob<BulkItem> {
  return {
    operation,
    target: options.target ?? '',
    // The vendor states none; refusals for the rate slow the run down.
    limits: [],
    batchSize: options.batchSize ?? 50,
    idempotent: options.repeatUncertainWrites ?? true,
    splitOn,
    async send(items) {
      await call(eachIdOnce(items).map(idOf));
      return undefined;
    },
  };
}
