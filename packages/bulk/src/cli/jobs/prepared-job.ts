import type { BulkJob } from '../../job/bulk-job.ts';
import type { Environment } from '../options/credentials.ts';
import type { ListedUser } from '../users/input-line.ts';

/** The variables of the environment that a vendor's client is made of. */
export interface VendorVariables {
  readonly appId: string;
  /** All that have to be set, `appId` first. */
  readonly credentials: readonly string[];
  readonly baseURL: string;
}

export interface ConnectedJob {
  readonly job: BulkJob<ListedUser>;
  close(): Promise<void>;
}

/** What a command is to do, before anything of a vendor is loaded. */
export interface PreparedJob {
  readonly variables: VendorVariables;
  /** The job with a client that cannot send: for its name, target, limits and size of batches. */
  readonly plan: BulkJob<ListedUser>;
  /** Set for jobs whose users have end times: that of users without one of their own. */
  readonly endTime?: { readonly fallback: Date | undefined };
  /**
   * @param insecureHosts hosts that may be called over plain http
   * @throws CommandFailure when the vendor's package is missing, or a variable is
   */
  connect(environment: Environment, insecureHosts: readonly string[]): Promise<ConnectedJob>;
}

/** Stands for a call of a client in a plan. */
export function neverCalled(): never {
  throw new Error('a plan was sent');
}
