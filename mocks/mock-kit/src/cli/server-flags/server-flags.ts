import type { LogFormat } from '../../log/log.ts';
import type { Profile } from '../../vendor/mock-call.ts';
import type { VendorName } from '../../vendor/mock-vendor.ts';
import type { RateLimitMode } from '../../vendor/rate-limit.ts';

/** What may make a run fail although every request got its answer. */
export const failureCauses = ['inferred', 'violations'] as const;
export type FailureCause = (typeof failureCauses)[number];

/** The flags of `serve` and `exec`, read and checked one by one. */
export interface ServerFlags {
  readonly vendor?: readonly VendorName[];
  readonly host: string;
  readonly port: number;
  /** A file. */
  readonly seed?: string;
  readonly randomSeed: string;
  readonly clock?: string;
  readonly profile: Profile;
  readonly rateLimits: RateLimitMode;
  /** A file, or the short form of rules. */
  readonly faults?: string;
  readonly tls?: true;
  /** A file. */
  readonly cert?: string;
  /** A file. */
  readonly key?: string;
  readonly adminToken?: string;
  readonly admin: boolean;
  readonly ui: boolean;
  readonly allowHost?: readonly string[];
  readonly allowShutdown?: true;
  readonly quietHeaders?: true;
  readonly graceMs: number;
  readonly log: LogFormat;
  /** A file. */
  readonly readyFile?: string;
  readonly failOn?: readonly FailureCause[];
}
