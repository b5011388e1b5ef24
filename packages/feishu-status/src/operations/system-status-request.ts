import {
  buildPath,
  type Checked,
  checkSchema,
  type Issue,
  isPlainObject,
  type Operation,
  type Schema,
  type WireRequest,
} from '@x/core-signing';
import { type UserIdTypeQuery, userIdTypeQuery } from '../contract/user-id-type.ts';
import { jsonHeaders } from '../json-headers.ts';

const inputNames: readonly string[] = ['system_status_id', 'user_id_type', 'user_list'];

/**
 * The request of an operation on one status: its id goes into the path, `user_id_type` into the query, the rest into
 * the body. Finds every fault of the input at once.
 */
export function buildSystemStatusRequest<Body extends object>(
  operation: Operation,
  input: unknown,
  body: {
    readonly schema: Schema<Body>;
    encode(userList: unknown): unknown;
    findIssues?(body: Body): readonly Issue[];
  },
): Checked<WireRequest> {
  if (!isPlainObject(input)) return { issues: [{ path: '', message: 'expected one object' }] };
  const path = buildPath(operation.path, { system_status_id: input['system_status_id'] });
  const query = checkSchema<UserIdTypeQuery>(userIdTypeQuery, pickUserIdType(input));
  const checkedBody = checkSchema(body.schema, { user_list: body.encode(input['user_list']) });
  const issues = [
    ...Object.keys(input)
      .filter((name) => !inputNames.includes(name))
      .map((name) => ({ path: name, message: 'is no parameter of this operation' })),
    ...('issues' in path ? path.issues : []),
    ...('issues' in query ? query.issues : []),
    ...('issues' in checkedBody ? checkedBody.issues : (body.findIssues?.(checkedBody.value) ?? [])),
  ];
  if (issues.length > 0 || 'issues' in path || 'issues' in query || 'issues' in checkedBody) return { issues };
  const userIdType = query.value.user_id_type;
  return {
    value: {
      method: operation.method,
      path: path.value,
      query: userIdType === undefined ? [] : [['user_id_type', userIdType]],
      headers: jsonHeaders,
      body: { type: 'json', value: checkedBody.value },
    },
  };
}

function pickUserIdType(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return input['user_id_type'] === undefined ? {} : { user_id_type: input['user_id_type'] };
}
