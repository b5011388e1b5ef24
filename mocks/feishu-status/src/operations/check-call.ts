import { type OperationName, operations, userIdTypeQuery } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import { type Caller, identifyCaller } from '../checks/identify-caller.ts';
import { noteIgnoredBody } from '../checks/note-ignored-body.ts';
import { noteRepeatedParameters } from '../checks/note-repeated-parameters.ts';
import { parseQuery } from '../checks/parse-query.ts';
import { refuseFailingTenant } from '../checks/refuse-failing-tenant.ts';
import { requireScopes } from '../checks/require-scopes.ts';
import { noQuery, requireShape } from '../checks/require-shape.ts';
import { limitRate } from '../limits/limit-rate.ts';

/** A call that got past everything that is the same for every operation of the system status API. */
export interface CheckedCall<Input> {
  readonly caller: Caller;
  readonly input: Input;
}

/** Reads what an operation is given, and refuses what has the wrong shape. */
type ReadInput<Input> = (query: Readonly<Record<string, string>>, caller: Caller) => Input;

/** The vendor's order: token, scope, rate, JSON, schema, tenant. What comes after is the operation's own. */
export function checkCall<Input>(call: FeishuCall, name: OperationName, read: ReadInput<Input>): CheckedCall<Input> {
  const operation = operations[name];
  const query = parseQuery(call.request.query);

  const caller = identifyCaller(call);
  requireScopes(caller.app, operation.scopes, operation.query === userIdTypeQuery && query['user_id_type']);
  limitRate(call, caller);
  if (caller.tenant.monthlyQuotaUsedUp) throw new Refusal('monthlyQuotaExceeded');

  noteRepeatedParameters(call);
  if (operation.body === undefined) noteIgnoredBody(call);
  if (operation.query === undefined) requireShape(call, 'query', noQuery, query);
  const input = read(query, caller);
  if (!caller.tenant.permitted) throw new Refusal('tenantNotPermitted');
  refuseFailingTenant(call, caller.tenant, 500);
  return { caller, input };
}
