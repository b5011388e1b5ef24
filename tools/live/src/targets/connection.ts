import type { CommonOptions } from '@x/core-signing';

/** Where a target is and how it is spoken to. */
export interface Connection<Credentials> {
  readonly baseURL: string;
  readonly credentials: Credentials;
  /** How the clients of this target send. */
  readonly sending: Pick<CommonOptions, 'fetch' | 'timeoutMs' | 'deadlineMs'>;
}
