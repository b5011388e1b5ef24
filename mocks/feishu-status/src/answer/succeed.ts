import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from './feishu-call.ts';
import { logIdOf } from './log-id.ts';
import { respond } from './respond.ts';

/** The usual envelope: `{ code: 0, msg: 'success', data }`. */
export function succeed(call: FeishuCall, data: object): VendorResponse {
  return succeedFlat(call, 'success', { data });
}

/** The token call's envelope: its fields stand beside `code` and `msg`. */
export function succeedFlat(call: FeishuCall, message: 'success' | 'ok', fields: object): VendorResponse {
  return respond(call, { status: 200, logId: logIdOf(call), body: { code: 0, msg: message, ...fields } });
}
