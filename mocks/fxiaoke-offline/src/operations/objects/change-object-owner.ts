import * as z from 'zod';
import type { Checked } from '../../checks/checked.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { employeeIds } from '../../objects/employee-ids.ts';
import { findRecords } from '../../objects/find-records.ts';
import { openTable } from '../../objects/open-table.ts';
import type { BusinessOperation, BusinessRequest, Outcome } from '../business-operation.ts';

const listOfIds = z.array(z.string().min(1)).min(1);

/** The preset page prints a list written as one text, `"[FSUID_xx1]"`; the SDKs send a list. */
const ownerText = z
  .string()
  .regex(/^\[[^\]]+\]$/, 'is no text of the form [FSUID_...]')
  .transform((text) =>
    text
      .slice(1, -1)
      .split(',')
      .map((id) => id.trim()),
  );

const dataOf = <Owner extends z.ZodType<readonly string[]>>(ownerId: Owner) => {
  const entry = z.object({ objectDataId: z.string().min(1), ownerId });
  return z.object({ dataObjectApiName: z.string().min(1), Data: z.array(entry).min(1) });
};

const presetParameters = z.object({ data: dataOf(z.union([listOfIds, ownerText])) });
const erpParameters = z.object({
  data: dataOf(listOfIds).refine(({ Data }) => Data.length === 1, { path: ['Data'], message: 'has to be one record' }),
});

/**
 * Gives records to other owners, all of them or none.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/change.html
 */
export const changePresetObjectOwner: BusinessOperation = {
  fields: ['data'],
  actor: 'required',
  success: 'okSuccess',
  perform: (request) => {
    const read = readParameters(presetParameters, request.body);
    return read.refusal ? read : changeOwner(request, read.value.data);
  },
};

/**
 * Gives a record of an ERP object to other owners.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/changeERP/
 */
export const changeErpObjectOwner: BusinessOperation = {
  fields: ['data'],
  actor: 'required',
  success: 'success',
  perform: (request) => {
    const read = readParameters(erpParameters, request.body);
    return read.refusal ? read : changeOwner(request, read.value.data);
  },
};

function changeOwner(
  request: BusinessRequest,
  { dataObjectApiName, Data }: z.output<typeof presetParameters>['data'],
): Checked<Outcome> {
  const table = openTable(request, dataObjectApiName);
  const found = findRecords(
    table,
    Data.map(({ objectDataId }) => objectDataId),
  );
  if (found.refusal) return found;
  if (found.value.some(({ isInvalid }) => isInvalid)) {
    return {
      refusal: {
        reason: 'parameterError',
        diagnostics: 'A record was invalidated.',
        inferredRules: ['fxiaoke.invalid-record-kept'],
      },
    };
  }
  const { resolve } = employeeIds(request);
  const owners = new Map(
    Data.map(({ objectDataId, ownerId }) => [objectDataId, ownerId.flatMap((id) => resolve(id) ?? [])]),
  );
  if (Data.some(({ objectDataId, ownerId }) => owners.get(objectDataId)?.length !== ownerId.length)) {
    return {
      refusal: {
        reason: 'openUserIdNotFound',
        diagnostics: 'An ownerId names no employee of the corp.',
        inferredRules: ['fxiaoke.unknown-employee'],
      },
    };
  }
  const refusal = table.setOwner(owners);
  return refusal ? { refusal } : { value: {} };
}
