import type { CallOptions, CommonOptions } from '@x/core-signing';
import { createFeishuStatus } from '@x/feishu-status';
import { createFxiaokeOffline } from '@x/fxiaoke-offline';
import { createWpsUsers } from '@x/wps-users';
import type { VendorName } from '../../calls/operation-call.ts';

/** A client of a vendor that makes one call which may be repeated, and the answer that call takes for good. */
export interface VendorCall {
  readonly vendor: VendorName;
  readonly goodAnswer: object;
  connect(baseURL: string, options: CommonOptions): ConnectedCall;
}

export interface ConnectedCall {
  call(options?: CallOptions): Promise<unknown>;
  close(): Promise<void>;
}

export const vendorCalls: readonly VendorCall[] = [
  {
    vendor: 'feishu',
    goodAnswer: { code: 0, msg: 'success', data: { items: [], page_token: '', has_more: false } },
    connect(baseURL, options) {
      const client = createFeishuStatus({ appId: 'cli_canned', appSecret: 'canned', baseURL, ...options });
      return { call: (callOptions) => client.list({}, callOptions), close: () => client.close() };
    },
  },
  {
    vendor: 'wps',
    goodAnswer: { code: 0, msg: 'success' },
    connect(baseURL, options) {
      const client = createWpsUsers({ appId: 'AKcanned', appKey: 'canned', baseURL, ...options });
      return {
        call: (callOptions) => client.batchDisable({ user_ids: ['someone'] }, callOptions),
        close: () => client.close(),
      };
    },
  },
  {
    vendor: 'fxiaoke',
    goodAnswer: { errorCode: 0, errorMessage: 'success', errorDescription: 'success', traceId: 'E-O.1' },
    connect(baseURL, options) {
      const client = createFxiaokeOffline({
        appId: 'FSAID_canned',
        appSecret: 'canned',
        permanentCode: 'canned',
        baseURL,
        ...options,
      });
      return {
        call: (callOptions) => client.setMemberStatusBatch({ openUserIds: ['openUserId1'], status: 1 }, callOptions),
        close: () => client.close(),
      };
    },
  },
];
