import * as z from 'zod';
import { withoutEmpty } from '../../answers/without-empty.ts';
import type { Checked } from '../../checks/checked.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { compareValues, matchesFilter, OPERATORS } from '../../objects/matches-filter.ts';
import type { ObjectRecord } from '../../objects/object-table.ts';
import { openTable } from '../../objects/open-table.ts';
import type { InferredRuleId } from '../../rules.ts';
import type { BusinessOperation, BusinessRequest, Outcome } from '../business-operation.ts';
import { queryBodyKind } from '../query-body-kind.ts';

/** Beyond this offset the vendor refuses. */
const LAST_OFFSET = 10_000;

const search = z.object({
  limit: z.int().min(1).max(100),
  offset: z.int().nonnegative(),
  filters: z.array(
    z
      .object({ field_name: z.string().min(1), field_values: z.array(z.unknown()), operator: z.enum(OPERATORS) })
      .refine(({ operator, field_values }) => field_values.length >= valuesOf(operator), 'has too few field_values'),
  ),
  orders: z.array(z.object({ fieldName: z.string().min(1), isAsc: z.boolean() })),
  fieldProjection: z.array(z.string()).optional(),
});

const parameters = z.object({
  data: z.object({
    dataObjectApiName: z.string().min(1),
    find_explicit_total_num: z.boolean().default(true),
    search_query_info: search,
  }),
});

type Query = z.output<typeof parameters>['data'];

/**
 * Lists records that pass all filters, a page at a time.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/object/AccountObj/query-acc/
 * @see https://developer.fxiaoke.com/openapi_v2/en/FAQ/deep-paging.html
 */
export const queryPresetObjects: BusinessOperation = {
  fields: ['data'],
  actor: 'required',
  success: 'okSuccess',
  accepts: (body) => queryBodyKind(body) === 'objects',
  perform: (request) => query(request, { wantsProjection: true }),
};

/**
 * Lists records of an ERP object.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/queryERP/
 */
export const queryErpObjects: BusinessOperation = {
  fields: ['data'],
  actor: 'required',
  success: 'okSuccess',
  perform: (request) => query(request, { wantsProjection: false }),
};

function query(request: BusinessRequest, { wantsProjection }: { wantsProjection: boolean }): Checked<Outcome> {
  const read = readParameters(parameters, request.body);
  if (read.refusal) return read;
  const { data } = read.value;
  const { limit, offset, filters, fieldProjection } = data.search_query_info;
  if (offset > LAST_OFFSET) {
    return {
      refusal: {
        reason: 'corpAccessTokenMissing',
        diagnostics: `offset is over ${LAST_OFFSET}.`,
        // The code is that of a missing token; the page on deep paging prints it with these texts.
        printed: { errorMessage: 'offset out of range 10000', errorDescription: 'offset 不能超过10000' },
      },
    };
  }
  if (offset % limit !== 0) {
    return {
      refusal: {
        reason: 'parameterInvalid',
        diagnostics: 'offset is no multiple of limit.',
        inferredRules: ['fxiaoke.parameter-invalid'],
      },
    };
  }

  const all = openTable(request, data.dataObjectApiName).records();
  const matching = all.filter(({ searched }) => filters.every((filter) => matchesFilter(searched, filter)));
  const valid = matching.filter(({ isInvalid }) => !isInvalid);
  const inferredRules: InferredRuleId[] = [];
  if (all.length === 0) inferredRules.push('fxiaoke.any-object-name');
  if (valid.length < matching.length) inferredRules.push('fxiaoke.query-leaves-out-invalid');
  if (filters.some(({ operator }) => !PLAIN_OPERATORS.includes(operator))) inferredRules.push('fxiaoke.operators');
  if (wantsProjection && fieldProjection === undefined) inferredRules.push('fxiaoke.projection-missing');
  return { value: { payload: { data: pageOf(valid, data) }, inferredRules } };
}

function pageOf(records: readonly ObjectRecord[], { search_query_info, find_explicit_total_num }: Query): object {
  const { limit, offset, orders, fieldProjection = [] } = search_query_info;
  const sorted = [...records].sort((one, other) => {
    for (const { fieldName, isAsc } of orders) {
      const order = compareValues(one.fields[fieldName] ?? '', other.fields[fieldName] ?? '');
      if (order !== 0) return isAsc ? order : -order;
    }
    return 0;
  });
  const dataList = sorted.slice(offset, offset + limit).map(({ fields }) => {
    const shown = Object.entries(fields).filter(
      ([name]) => fieldProjection.length === 0 || fieldProjection.includes(name),
    );
    return withoutEmpty(Object.fromEntries(shown));
  });
  return { dataList, offset, limit, total: find_explicit_total_num ? records.length : 0 };
}

/** Operators whose meaning is plain; how the others compare is a guess at the edges. */
const PLAIN_OPERATORS: readonly string[] = ['EQ', 'GT', 'GTE', 'LT', 'LTE', 'IN'];

function valuesOf(operator: (typeof OPERATORS)[number]): number {
  if (operator === 'IS' || operator === 'ISN') return 0;
  return operator === 'BETWEEN' || operator === 'NBETWEEN' ? 2 : 1;
}
