import * as z from 'zod';
import type { Checked } from '../../checks/checked.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { findRecords } from '../../objects/find-records.ts';
import { openTable } from '../../objects/open-table.ts';
import type { BusinessOperation, BusinessRequest, Outcome } from '../business-operation.ts';

// The preset page describes the id as a list and types it as a string; its example is a string.
const parameters = z.object({
  data: z.object({ object_data_id: z.string().min(1), dataObjectApiName: z.string().min(1) }),
});

/**
 * Invalidates a record, which can then be recovered or deleted.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/invalid/
 */
export const invalidatePresetObject: BusinessOperation = {
  fields: ['data'],
  actor: 'required',
  success: 'okSuccess',
  perform: invalidate,
};

/**
 * Invalidates a record of an ERP object.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/invalidERP/
 */
export const invalidateErpObject: BusinessOperation = { ...invalidatePresetObject, success: 'success' };

function invalidate(request: BusinessRequest): Checked<Outcome> {
  const read = readParameters(parameters, request.body);
  if (read.refusal) return read;
  const { object_data_id: id, dataObjectApiName } = read.value.data;
  const table = openTable(request, dataObjectApiName);
  const found = findRecords(table, [id]);
  if (found.refusal) return found;
  const refusal = table.setInvalid([id], true);
  if (refusal) return { refusal };
  const wasInvalid = found.value.some(({ isInvalid }) => isInvalid);
  return { value: { inferredRules: wasInvalid ? ['fxiaoke.already-done'] : [] } };
}
