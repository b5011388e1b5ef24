import type { CallOptions } from '@x/core-signing';
import type { FeishuStatus } from '@x/feishu-status';
import type { FxiaokeOffline } from '@x/fxiaoke-offline';
import type { WpsUsers } from '@x/wps-users';

/** One client of each vendor. */
export interface Clients {
  readonly feishu: FeishuStatus;
  readonly wps: WpsUsers;
  readonly fxiaoke: FxiaokeOffline;
}

export type VendorName = keyof Clients;

/** A good call of one operation: against a mock with its default state it is carried out. */
export interface OperationCall {
  readonly vendor: VendorName;
  /** As the mock's journal and faults name it, such as `feishu.batchOpen`. */
  readonly operation: string;
  readonly changesState: boolean;
  call(clients: Clients, options?: CallOptions): Promise<unknown>;
}
