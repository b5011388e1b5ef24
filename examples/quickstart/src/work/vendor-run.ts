import type { Checks } from '../checks.ts';
import type { Progress } from '../terminal/progress.ts';
import type { User } from '../users/read-users.ts';

/** What the work at one vendor needs. */
export interface VendorRun<Mock> {
  readonly mock: Mock;
  readonly users: readonly User[];
  readonly progress: Progress;
  readonly checks: Checks;
}
