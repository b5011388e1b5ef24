import * as z from 'zod';
import type { Checked } from '../../checks/checked.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { findRecords } from '../../objects/find-records.ts';
import { openTable } from '../../objects/open-table.ts';
import { bodyKind } from '../body-kind.ts';
import type { BusinessOperation, BusinessRequest, Outcome } from '../business-operation.ts';
import { erpBodyKind } from './erp-body-kind.ts';

const flag = z.boolean().optional();

const parameters = z.object({
  triggerApprovalFlow: flag,
  triggerWorkFlow: flag,
  igonreMediaIdConvert: flag,
  data: z.object({
    object_data: z.looseObject({ dataObjectApiName: z.string().min(1), _id: z.string().min(1) }),
    details: z.record(z.string(), z.unknown()).optional(),
    optionInfo: z
      .object({ skipFuncValidate: flag, useValidationRule: flag, isDuplicateSearch: flag, igonreMediaIdConvert: flag })
      .optional(),
  }),
});

/**
 * Changes a record; what is left out stays as it is. On PersonnelObj this is what the vendor recommends in place of
 * the member status calls.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/update/
 */
export const updatePresetObject: BusinessOperation = {
  fields: ['triggerApprovalFlow', 'triggerWorkFlow', 'data', 'igonreMediaIdConvert'],
  actor: 'required',
  success: 'okSuccess',
  accepts: (body) => bodyKind(body) === 'object',
  perform: update,
};

/**
 * Changes a record of an ERP object.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/updateERP/
 */
export const updateErpObject: BusinessOperation = {
  fields: ['triggerWorkFlow', 'data'],
  actor: 'required',
  success: 'success',
  accepts: (body) => erpBodyKind(body) === 'update',
  perform: update,
};

function update(request: BusinessRequest): Checked<Outcome> {
  const read = readParameters(parameters, request.body);
  if (read.refusal) return read;
  const { object_data: changes, details } = read.value.data;
  const table = openTable(request, changes.dataObjectApiName);
  const found = findRecords(table, [changes._id]);
  if (found.refusal) return found;
  if (found.value.some(({ isInvalid }) => isInvalid)) {
    return {
      refusal: {
        reason: 'parameterError',
        diagnostics: 'The record was invalidated.',
        inferredRules: ['fxiaoke.invalid-record-kept'],
      },
    };
  }
  const refusal = table.update(changes._id, changes);
  if (refusal) return { refusal };
  return { value: { inferredRules: details === undefined ? [] : ['fxiaoke.details-ignored'] } };
}
