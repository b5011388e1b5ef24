import { type OperationName, operations, type UserIdType, userIdTypeQuery } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import { type Caller, identifyCaller } from '../checks/identify-caller.ts';
import { limitRate } from '../checks/limit-rate.ts';
import { parseQuery } from '../checks/parse-query.ts';
import { readJsonBody } from '../checks/read-json-body.ts';
import type { ShapeSchema } from '../checks/read-shape.ts';
import { requireScopes } from '../checks/require-scopes.ts';
import { requireShape } from '../checks/require-shape.ts';

/** A call that got past everything that is the same for every operation of the system status API. */
export interface CheckedCall<Body> {
  readonly caller: Caller;
  readonly userIdType: UserIdType;
  readonly body: Body;
}

/** The vendor's order: token, scope, rate, JSON, schema, tenant. What comes after is the operation's own. */
export function checkCall<Body>(
  call: FeishuCall,
  name: OperationName,
  bodySchema: ShapeSchema<Body>,
): CheckedCall<Body> {
  const operation = operations[name];
  const query = parseQuery(call.request.query);

  const caller = identifyCaller(call);
  requireScopes(caller.app, operation.scopes, query['user_id_type']);
  limitRate(call, caller, operation);
  if (caller.tenant.monthlyQuotaUsedUp) throw new Refusal('monthlyQuotaExceeded');

  const { user_id_type: userIdType = 'open_id' } = requireShape(call, userIdTypeQuery, query);
  const body = requireShape(call, bodySchema, readJsonBody(call));
  if (!caller.tenant.permitted) throw new Refusal('tenantNotPermitted');
  return { caller, userIdType, body };
}
