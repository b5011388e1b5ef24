import { type UserIdType, userIdTypeQuery } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { convertUserIds } from '../checks/convert-user-ids.ts';
import type { Caller } from '../checks/identify-caller.ts';
import type { ShapeSchema } from '../checks/read-shape.ts';
import { requireShape } from '../checks/require-shape.ts';

/** A list of users: open names an end with each, close does not. */
interface UserList {
  readonly user_list: readonly (string | { readonly user_id: string })[];
}

interface BatchRequest<Body> {
  readonly query: Readonly<Record<string, string>>;
  readonly schema: ShapeSchema<Body>;
  readonly body: unknown;
}

/** What the operations on a list of users are given: the list, and which ids it holds. */
export function readBatch<Body extends UserList>(
  call: FeishuCall,
  caller: Caller,
  { query, schema, body: sent }: BatchRequest<Body>,
): { userIdType: UserIdType; body: Body } {
  const { user_id_type: userIdType = 'open_id' } = requireShape(call, 'query', userIdTypeQuery, query);
  const body = requireShape(call, 'body', schema, sent);
  convertUserIds(call, caller, {
    type: userIdType,
    ids: body.user_list.map((entry) => (typeof entry === 'string' ? entry : entry.user_id)),
    field: typeof body.user_list[0] === 'string' ? 'user_list[*]' : 'user_list[*].user_id',
  });
  return { userIdType, body };
}
