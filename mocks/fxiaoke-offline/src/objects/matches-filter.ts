import { isEmpty } from '../answers/without-empty.ts';
import type { JsonObject } from '../checks/read-json-body.ts';

/** The operators of the vendor's pages; HASANYOF, NHASANYOF and CONTAINS stand on some of them only. */
export const OPERATORS = [
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

export interface Filter {
  readonly field_name: string;
  readonly field_values: readonly unknown[];
  readonly operator: (typeof OPERATORS)[number];
}

/** Whether a record passes a filter. A field that is a list passes when one of its entries does. */
export function matchesFilter(fields: JsonObject, { field_name, field_values, operator }: Filter): boolean {
  const field = fields[field_name];
  const entries: readonly unknown[] = isEmpty(field) ? [] : Array.isArray(field) ? field : [field];
  const [first, second] = field_values;
  const some = (passes: (entry: unknown) => boolean) => entries.some(passes);
  const isOneOf = (entry: unknown) => field_values.some((value) => compareValues(entry, value) === 0);
  const isBetween = (entry: unknown) => compareValues(entry, first) >= 0 && compareValues(entry, second) <= 0;

  switch (operator) {
    case 'EQ':
      return some((entry) => compareValues(entry, first) === 0);
    case 'N':
      return !some((entry) => compareValues(entry, first) === 0);
    case 'GT':
      return some((entry) => compareValues(entry, first) > 0);
    case 'GTE':
      return some((entry) => compareValues(entry, first) >= 0);
    case 'LT':
      return some((entry) => compareValues(entry, first) < 0);
    case 'LTE':
      return some((entry) => compareValues(entry, first) <= 0);
    case 'LIKE':
    case 'CONTAINS':
      return some((entry) => String(entry).includes(String(first)));
    case 'NLIKE':
      return !some((entry) => String(entry).includes(String(first)));
    case 'IS':
      return entries.length === 0;
    case 'ISN':
      return entries.length > 0;
    case 'IN':
    case 'HASANYOF':
      return some(isOneOf);
    case 'NIN':
    case 'NHASANYOF':
      return !some(isOneOf);
    case 'BETWEEN':
      return some(isBetween);
    case 'NBETWEEN':
      return !some(isBetween);
    case 'STARTWITH':
      return some((entry) => String(entry).startsWith(String(first)));
    case 'ENDWITH':
      return some((entry) => String(entry).endsWith(String(first)));
  }
}

/** Compares a field with a value: as numbers when the field is one, otherwise as texts. */
export function compareValues(field: unknown, value: unknown): number {
  if (typeof field === 'number' && value !== '' && Number.isFinite(Number(value))) return field - Number(value);
  const [left, right] = [String(field), String(value)];
  return left < right ? -1 : left > right ? 1 : 0;
}
