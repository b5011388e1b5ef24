import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import { readJsonBody } from './read-json-body.ts';

/**
 * The value of the body for an operation behind the gateway. Where there is none the schema refuses the call, or with
 * the switch the gateway does before it.
 */
export function requireJsonBody(call: FeishuCall): unknown {
  const value = readJsonBody(call);
  if (value !== undefined || !call.state.switches.gatewayJson) return value;

  call.inferredRules.add('feishu.gateway-json');
  throw new Refusal('badRequest', { diagnostics: 'the body holds no JSON' });
}
