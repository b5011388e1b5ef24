import * as z from '@x/contract-schema';
import { text } from './text.ts';

/**
 * How a field is compared. `HASANYOF`, `NHASANYOF` and `CONTAINS` are printed by some pages only (label: observed),
 * the others by all.
 */
export const filterOperators = [
  'EQ',
  'N',
  'GT',
  'GTE',
  'LT',
  'LTE',
  'LIKE',
  'NLIKE',
  'IS',
  'ISN',
  'IN',
  'NIN',
  'BETWEEN',
  'NBETWEEN',
  'STARTWITH',
  'ENDWITH',
  'HASANYOF',
  'NHASANYOF',
  'CONTAINS',
] as const;

export type FilterOperator = (typeof filterOperators)[number];

export interface SearchFilter {
  readonly field_name: string;
  readonly field_values: readonly unknown[];
  readonly operator: FilterOperator;
}

export interface SearchOrder {
  readonly fieldName: string;
  readonly isAsc: boolean;
}

/** Which records are wanted, and which page of them. */
export interface SearchQuery {
  /** 1 to 100. */
  readonly limit: number;
  /** From 0, a multiple of `limit`. The vendor refuses more than 10,000. */
  readonly offset: number;
  readonly filters: readonly SearchFilter[];
  readonly orders: readonly SearchOrder[];
  readonly fieldProjection?: readonly string[] | undefined;
}

/** The same for preset objects, whose pages require the list of fields. */
export interface ProjectedSearchQuery extends SearchQuery {
  readonly fieldProjection: readonly string[];
}

const fields = {
  limit: z.int().check(z.gte(1), z.lte(100)),
  offset: z.int().check(z.gte(0), z.lte(10_000)),
  filters: z.array(
    z.strictObject({ field_name: text, field_values: z.array(z.unknown()), operator: z.enum(filterOperators) }),
  ),
  orders: z.array(z.strictObject({ fieldName: text, isAsc: z.boolean() })),
};

const wholePages = z.refine<{ limit: number; offset: number }>(({ limit, offset }) => offset % limit === 0, {
  path: ['offset'],
  message: 'must be a multiple of limit',
});

export const searchQuery = z.strictObject({ ...fields, fieldProjection: z.optional(z.array(text)) }).check(wholePages);

export const projectedSearchQuery = z.strictObject({ ...fields, fieldProjection: z.array(text) }).check(wholePages);
