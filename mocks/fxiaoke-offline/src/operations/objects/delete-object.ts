import * as z from 'zod';
import type { Checked } from '../../checks/checked.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { findRecords } from '../../objects/find-records.ts';
import { openTable } from '../../objects/open-table.ts';
import type { BusinessOperation, BusinessRequest, Outcome } from '../business-operation.ts';
import { erpBodyKind } from './erp-body-kind.ts';
import { idListParameters } from './id-list-parameters.ts';

const erpParameters = z.object({
  data: z.object({ object_data_id: z.string().min(1), dataObjectApiName: z.string().min(1) }),
});

/**
 * Deletes records for good, which have to be invalid before.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/object/AccountObj/delete-acc/
 */
export const deletePresetObject: BusinessOperation = {
  fields: ['data'],
  actor: 'required',
  success: 'okSuccess',
  perform: (request) => {
    const read = readParameters(idListParameters, request.body);
    if (read.refusal) return read;
    const { idList, dataObjectApiName } = read.value.data;
    return remove(request, dataObjectApiName, idList, {});
  },
};

/**
 * Deletes a record of an ERP object.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/deleteERP/
 */
export const deleteErpObject: BusinessOperation = {
  fields: ['data'],
  // In the example of the page, not in its table.
  actor: 'contradictory',
  success: 'success',
  accepts: (body) => erpBodyKind(body) === 'delete',
  perform: (request) => {
    const read = readParameters(erpParameters, request.body);
    if (read.refusal) return read;
    const { object_data_id: id, dataObjectApiName } = read.value.data;
    return remove(request, dataObjectApiName, [id], { payload: { data: {} } });
  },
};

function remove(
  request: BusinessRequest,
  dataObjectApiName: string,
  ids: readonly string[],
  outcome: Outcome,
): Checked<Outcome> {
  const table = openTable(request, dataObjectApiName);
  const found = findRecords(table, ids);
  if (found.refusal) return found;
  if (found.value.some(({ isInvalid }) => !isInvalid)) {
    return {
      refusal: {
        reason: 'parameterError',
        diagnostics: 'A record has not been invalidated.',
        inferredRules: ['fxiaoke.delete-before-invalid'],
      },
    };
  }
  const refusal = table.remove(ids);
  return refusal ? { refusal } : { value: outcome };
}
