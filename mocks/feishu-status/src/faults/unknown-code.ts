import type { VendorResponse } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { logIdOf } from '../answer/log-id.ts';
import { respond } from '../answer/respond.ts';

/** A refusal with a code that the catalogue does not have: there is no text that could go with it. */
export function refuseWithUnknownCode(
  call: FeishuCall,
  status: number,
  code: number | string,
  headers: Readonly<Record<string, string>>,
): VendorResponse {
  call.inferredRules.add('feishu.fault-status');
  call.diagnostics.push(`the fault asks for ${code}, which is not in the catalogue of the vendor's codes`);
  const number = Number(code);
  const body = { code: Number.isNaN(number) ? code : number, msg: '' };
  return respond(call, { status, logId: logIdOf(call), body, headers });
}
