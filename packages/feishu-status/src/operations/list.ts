import { type Checked, checkSchema, type WireRequest } from '@x/core-signing';
import { listQuery } from '../contract/list.ts';
import { operations } from '../contract/operations.ts';
import { buildRequest } from './build-request.ts';

export interface ListInput {
  /** How many statuses an answer holds, 1 to 50. Default 50. */
  page_size?: number | undefined;
  /** Where to go on: the `page_token` of the answer before. Left out for the first page. */
  page_token?: string | undefined;
}

/** The request for a list, or every fault of the input. */
export function buildList(input: ListInput): Checked<WireRequest> {
  return buildRequest(operations.list, input, (fields) => ({ query: readQuery(fields) }));
}

function readQuery(fields: Readonly<Record<string, unknown>>): Checked<WireRequest['query']> {
  const pageSize = fields['page_size'];
  if (pageSize !== undefined && typeof pageSize !== 'number') {
    const rest = checkSchema(listQuery, { ...fields, page_size: undefined });
    return { issues: [{ path: 'page_size', message: 'expected number' }, ...('issues' in rest ? rest.issues : [])] };
  }
  const query = checkSchema(listQuery, { ...fields, page_size: pageSize === undefined ? undefined : String(pageSize) });
  if ('issues' in query) return query;
  const { page_size, page_token } = query.value;
  if (page_token?.isWellFormed() === false) {
    return { issues: [{ path: 'page_token', message: 'must be well-formed Unicode' }] };
  }
  const pairs: [name: string, value: string][] = [];
  if (page_size !== undefined) pairs.push(['page_size', page_size]);
  if (page_token !== undefined) pairs.push(['page_token', page_token]);
  return { value: pairs };
}
