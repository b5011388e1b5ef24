import type { Log } from '../log/log.ts';
import type { SessionRegistry } from '../session/session-registry.ts';
import type { VendorDescription } from '../vendor/mock-vendor.ts';

/** What every request of a server needs. */
export interface PipelineContext {
  readonly vendors: readonly VendorDescription[];
  readonly registry: SessionRegistry;
  readonly log: Log;
  /** Leaves out the headers by which a mock says what it is. */
  readonly quietHeaders: boolean;
}
