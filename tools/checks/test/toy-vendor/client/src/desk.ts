import type { CallOptions } from '@x/core-signing';
import type { AwayData } from './contract/schemas.ts';
import type { GetAwayInput } from './operations/build-get-away.ts';
import type { SetAwayInput } from './operations/build-set-away.ts';

export interface Desk {
  /** Until when a user is away. */
  getAway(input: GetAwayInput, options?: CallOptions): Promise<AwayData>;
  /** Marks a user as away until a moment. */
  setAway(input: SetAwayInput, options?: CallOptions): Promise<AwayData>;
  close(): Promise<void>;
}
