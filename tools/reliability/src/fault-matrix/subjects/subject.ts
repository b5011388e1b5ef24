import type { CommonOptions } from '@x/core-signing';
import type { VendorName } from '../../calls/operation-call.ts';
import type { Bench } from '../measure/bench.ts';

/** What the contract says of sending an operation twice. */
export type SubjectClass = 'read' | 'write that may be repeated' | 'write not to be repeated' | 'token call';

/** What a fault happens to: an operation, or a token call that comes with one. */
export interface Subject {
  readonly vendor: VendorName;
  /** As the mock's journal and faults name it. */
  readonly operation: string;
  readonly class: SubjectClass;
  /** A client that is ready to make the call, made before the fault is armed. */
  prepare(bench: Bench, limits: TimeLimits, onAttempt: NonNullable<CommonOptions['onAttempt']>): Promise<PreparedCall>;
}

/** Those of the call that the fault happens to; whatever comes before it has all the time it needs. */
export interface TimeLimits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
}

export interface PreparedCall {
  call(): Promise<unknown>;
  close(): Promise<void>;
}
