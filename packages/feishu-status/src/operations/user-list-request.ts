import { type Checked, checkSchema, type Issue, type Operation, type Schema, type WireRequest } from '@x/core-signing';
import { userIdTypeQuery } from '../contract/user-id-type.ts';
import { buildRequest } from './build-request.ts';

const inputNames: readonly string[] = ['system_status_id', 'user_id_type', 'user_list'];

/**
 * The request of an operation on the users of one status: `user_id_type` goes into the query, `user_list` into the
 * body.
 */
export function buildUserListRequest<Body extends object>(
  operation: Operation,
  input: unknown,
  body: {
    readonly schema: Schema<Body>;
    encode(userList: unknown): unknown;
    findIssues?(body: Body): readonly Issue[];
  },
): Checked<WireRequest> {
  return buildRequest(operation, input, (fields) => {
    const checkedBody = checkSchema(body.schema, { user_list: body.encode(fields['user_list']) });
    return {
      names: inputNames,
      query: readQuery(fields['user_id_type']),
      body: checkedBody,
      issues: 'issues' in checkedBody ? [] : (body.findIssues?.(checkedBody.value) ?? []),
    };
  });
}

function readQuery(userIdType: unknown): Checked<WireRequest['query']> {
  const query = checkSchema(userIdTypeQuery, userIdType === undefined ? {} : { user_id_type: userIdType });
  if ('issues' in query) return query;
  return { value: query.value.user_id_type === undefined ? [] : [['user_id_type', query.value.user_id_type]] };
}
