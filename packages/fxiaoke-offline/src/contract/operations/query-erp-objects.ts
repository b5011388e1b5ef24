import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { lenient } from './shapes/lenient.ts';
import { type ObjectRecord, objectRecord } from './shapes/object-data.ts';
import { type SearchQuery, searchQuery } from './shapes/search-query.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

export interface QueryErpObjectsParameters {
  readonly data: {
    readonly dataObjectApiName: string;
    readonly search_query_info: SearchQuery;
    /** Whether `total` is counted; the vendor's default is true. */
    readonly find_explicit_total_num?: boolean | undefined;
  };
}

/** The page describes the envelope alone; that `data` is as for preset objects is inferred. */
export interface FoundErpObjects extends TraceData {
  readonly data?:
    | {
        readonly dataList?: readonly ObjectRecord[] | null | undefined;
        readonly offset?: number | null | undefined;
        readonly limit?: number | null | undefined;
        readonly total?: number | null | undefined;
      }
    | null
    | undefined;
}

const parameters = {
  data: z.strictObject({
    dataObjectApiName: text,
    search_query_info: searchQuery,
    find_explicit_total_num: z.optional(z.boolean()),
  }),
};

const found = z.looseObject({
  dataList: lenient(z.array(objectRecord)),
  offset: lenient(z.number()),
  limit: lenient(z.number()),
  total: lenient(z.number()),
});

export const queryErpObjects: FxiaokeOperation<QueryErpObjectsParameters, FoundErpObjects> = {
  ...offlineOperation,
  name: 'queryErpObjects',
  path: '/cgi/crm/erp/data/list',
  pathOrigin: 'own-page',
  idempotent: { value: true, evidence: 'documented' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: z.looseObject({ ...traceFields, data: lenient(found) }),
  doc: operationPages.queryErpObjects,
  evidence: 'documented',
  deprecated: deprecations.objects,
};
