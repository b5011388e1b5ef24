import type { Checked } from '../checks/checked.ts';
import type { ObjectRecord, ObjectTable } from './object-table.ts';

/** The records that ids name, or a refusal when one of them names none. */
export function findRecords(table: ObjectTable, ids: readonly string[]): Checked<readonly ObjectRecord[]> {
  const byId = new Map(table.records().map((record) => [record.id, record]));
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  if (found.length === ids.length) return { value: found };
  return {
    refusal: {
      reason: 'parameterError',
      diagnostics: 'An id names no record of this object.',
      inferredRules: ['fxiaoke.unknown-record'],
    },
  };
}
