import { type OperationName, operations, userIdTypeQuery } from '@x/feishu-status/contract';
import * as z from 'zod';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import { type Caller, identifyCaller } from '../checks/identify-caller.ts';
import { limitRate } from '../checks/limit-rate.ts';
import { parseQuery } from '../checks/parse-query.ts';
import { requireScopes } from '../checks/require-scopes.ts';
import { requireShape } from '../checks/require-shape.ts';

/** A call that got past everything that is the same for every operation of the system status API. */
export interface CheckedCall<Input> {
  readonly caller: Caller;
  readonly input: Input;
}

/** Reads what an operation is given, and refuses what has the wrong shape. */
type ReadInput<Input> = (query: Readonly<Record<string, string>>) => Input;

const noQuery = z.strictObject({});

/** The vendor's order: token, scope, rate, JSON, schema, tenant. What comes after is the operation's own. */
export function checkCall<Input>(call: FeishuCall, name: OperationName, read: ReadInput<Input>): CheckedCall<Input> {
  const operation = operations[name];
  const query = parseQuery(call.request.query);

  const caller = identifyCaller(call);
  requireScopes(caller.app, operation.scopes, operation.query === userIdTypeQuery && query['user_id_type']);
  limitRate(call, caller, operation);
  if (caller.tenant.monthlyQuotaUsedUp) throw new Refusal('monthlyQuotaExceeded');

  if (operation.query === undefined) requireShape(call, noQuery, query);
  const input = read(query);
  if (!caller.tenant.permitted) throw new Refusal('tenantNotPermitted');
  return { caller, input };
}
