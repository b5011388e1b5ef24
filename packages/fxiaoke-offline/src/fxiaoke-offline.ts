import type { DepartmentOperations } from './client/department-operations.ts';
import type { ErpObjectOperations } from './client/erp-object-operations.ts';
import type { MemberOperations } from './client/member-operations.ts';
import type { PresetObjectOperations } from './client/preset-object-operations.ts';
import type { Personnel } from './personnel/personnel.ts';

/**
 * A client for the Offline API of one company at Fxiaoke. The vendor no longer maintains this API and recommends its
 * object API instead; for the status of employees, `personnel` offers that.
 *
 * Every method sends the vendor's own field names and rejects with a `FxiaokeOfflineError`: kind `input` when the input
 * breaks a rule (nothing was sent), `vendor` when Fxiaoke refuses the call, `transport` or `protocol` when no proper
 * answer arrived, `config` when no token could be given. An aborted `signal` rejects with its own reason.
 *
 * Limits: 100 calls of one operation in 20 seconds (label: observed). The client does not slow down by itself. Each
 * attempt carries a fresh `thirdTraceId`.
 */
export interface FxiaokeOffline
  extends MemberOperations,
    DepartmentOperations,
    PresetObjectOperations,
    ErpObjectOperations {
  /** The status of employees through the object API, which the vendor recommends instead of the Offline API. */
  readonly personnel: Personnel;
  /** Ends what is under way and lets the connections go. Later calls reject with kind `transport`. */
  close(): Promise<void>;
}
