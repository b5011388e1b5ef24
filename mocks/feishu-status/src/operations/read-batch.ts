import { type UserIdType, userIdTypeQuery } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import type { ShapeSchema } from '../checks/read-shape.ts';
import { requireShape } from '../checks/require-shape.ts';

/** What the operations on a list of users are given: the list, and which ids it holds. */
export function readBatch<Body>(
  call: FeishuCall,
  query: Readonly<Record<string, string>>,
  schema: ShapeSchema<Body>,
  body: unknown,
): { userIdType: UserIdType; body: Body } {
  const { user_id_type: userIdType = 'open_id' } = requireShape(call, userIdTypeQuery, query);
  return { userIdType, body: requireShape(call, schema, body) };
}
