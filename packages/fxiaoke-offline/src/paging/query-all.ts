import { type Issue, inputErrorFor, isPlainObject, ProtocolError } from '@x/core-signing';
import type { FoundObjects } from '../contract/operations/query-preset-objects.ts';
import type { ObjectRecord } from '../contract/operations/shapes/object-data.ts';
import type { ProjectedSearchQuery } from '../contract/operations/shapes/search-query.ts';
import { operations } from '../contract/operations.ts';
import type { CallerInput } from '../request/caller.ts';

/** Which records are wanted. Place, order and counting are the client's business here. */
export interface QueryAllInput extends CallerInput {
  readonly data: {
    readonly dataObjectApiName: string;
    readonly search_query_info: Pick<ProjectedSearchQuery, 'filters' | 'fieldProjection'>;
  };
}

const operation = { ...operations.queryPresetObjects, name: 'queryAll' };

/** The most records that the vendor puts on a page. */
const limit = 100;

/** The records of all pages, each page fetched when its first record is asked for; each loop starts anew. */
export function queryAll(
  fetchPage: (input: unknown) => Promise<FoundObjects>,
  input: QueryAllInput,
): AsyncIterable<ObjectRecord> {
  return { [Symbol.asyncIterator]: () => everyRecord(fetchPage, input) };
}

async function* everyRecord(
  fetchPage: (input: unknown) => Promise<FoundObjects>,
  input: unknown,
): AsyncGenerator<ObjectRecord, void, undefined> {
  let lastId: string | undefined;
  for (;;) {
    const { data } = await fetchPage(pageAfter(lastId, input));
    const last = data.dataList.at(-1);
    if (last === undefined) return;
    const id = last['_id'];
    // Checked before a record of the page is handed out, so that no record is handed out twice.
    if (typeof id !== 'string')
      throw lastRecordError(data.dataList.length, 'is missing, so no further page can be read');
    if (id === lastId)
      throw lastRecordError(data.dataList.length, 'is that of the page before, so the pages would never end');
    yield* data.dataList;
    lastId = id;
  }
}

function pageAfter(lastId: string | undefined, input: unknown): unknown {
  const data = isPlainObject(input) ? input['data'] : undefined;
  const query = isPlainObject(data) ? data['search_query_info'] : undefined;
  // What has another shape is refused by the operation's own rules.
  if (!isPlainObject(input) || !isPlainObject(data) || !isPlainObject(query)) return input;
  refuseOwnParameters(data, query);
  const { filters, fieldProjection } = query;
  const after = { field_name: '_id', field_values: [lastId], operator: 'GT' };
  return {
    ...input,
    data: {
      ...data,
      find_explicit_total_num: false,
      search_query_info: {
        ...query,
        limit,
        offset: 0,
        filters: lastId === undefined || !Array.isArray(filters) ? filters : [...filters, after],
        orders: [{ fieldName: '_id', isAsc: true }],
        fieldProjection: withId(fieldProjection),
      },
    },
  };
}

function refuseOwnParameters(data: Readonly<Record<string, unknown>>, query: Readonly<Record<string, unknown>>): void {
  const message = 'is set by queryAll itself';
  const issues: Issue[] = ['limit', 'offset', 'orders']
    .filter((name) => query[name] !== undefined)
    .map((name) => ({ path: `data.search_query_info.${name}`, message }));
  if (data['find_explicit_total_num'] !== undefined) issues.push({ path: 'data.find_explicit_total_num', message });
  if (issues.length > 0) throw inputErrorFor(operation, issues);
}

function withId(fieldProjection: unknown): unknown {
  if (!Array.isArray(fieldProjection) || fieldProjection.includes('_id')) return fieldProjection;
  return [...fieldProjection, '_id'];
}

function lastRecordError(length: number, problem: string): ProtocolError {
  const issue = { path: `data.dataList[${length - 1}]._id`, message: problem };
  return new ProtocolError(`${operation.name}: ${issue.path} ${issue.message}. See ${operation.doc}`, {
    vendor: operation.vendor,
    operation: operation.name,
    problem: 'wrong-shape',
    httpStatus: 200,
    issues: [issue],
    requestId: undefined,
    attempts: 1,
    doc: operation.doc,
  });
}
