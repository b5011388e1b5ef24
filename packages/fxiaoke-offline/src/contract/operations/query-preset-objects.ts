import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { actingCredentials } from './shapes/credentials.ts';
import { type ObjectRecord, objectRecord } from './shapes/object-data.ts';
import { type ProjectedSearchQuery, projectedSearchQuery } from './shapes/search-query.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceFields } from './shapes/trace-data.ts';

export interface QueryPresetObjectsParameters {
  readonly data: {
    readonly dataObjectApiName: string;
    readonly search_query_info: ProjectedSearchQuery;
    /** Whether `total` is counted; the vendor's default is true. */
    readonly find_explicit_total_num?: boolean | undefined;
  };
}

export interface FoundObjects extends TraceData {
  readonly data: {
    readonly dataList: readonly ObjectRecord[];
    readonly offset: number;
    readonly limit: number;
    /** 0 when it is not counted. */
    readonly total: number;
  };
}

const parameters = {
  data: z.strictObject({
    dataObjectApiName: text,
    search_query_info: projectedSearchQuery,
    find_explicit_total_num: z.optional(z.boolean()),
  }),
};

export const queryPresetObjects: FxiaokeOperation<QueryPresetObjectsParameters, FoundObjects> = {
  ...offlineOperation,
  name: 'queryPresetObjects',
  path: '/cgi/crm/v2/data/query',
  pathOrigin: 'sibling-page',
  idempotent: { value: true, evidence: 'documented' },
  currentOpenUserId: 'required',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...actingCredentials, ...parameters }),
  data: z.looseObject({
    ...traceFields,
    data: z.looseObject({
      dataList: z.array(objectRecord),
      offset: z.number(),
      limit: z.number(),
      total: z.number(),
    }),
  }),
  doc: operationPages.queryPresetObjects,
  evidence: 'inferred',
  deprecated: deprecations.objects,
};
