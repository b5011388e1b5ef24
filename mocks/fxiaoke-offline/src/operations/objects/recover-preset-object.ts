import { readParameters } from '../../checks/read-parameters.ts';
import { findRecords } from '../../objects/find-records.ts';
import { openTable } from '../../objects/open-table.ts';
import type { BusinessOperation } from '../business-operation.ts';
import { idListParameters } from './id-list-parameters.ts';

/**
 * Takes back that records were invalidated, of all that are listed or of none.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/object/AccountObj/recover/
 */
export const recoverPresetObject: BusinessOperation = {
  fields: ['data'],
  actor: 'required',
  success: 'okSuccess',
  perform: (request) => {
    const read = readParameters(idListParameters, request.body);
    if (read.refusal) return read;
    const { idList, dataObjectApiName } = read.value.data;
    const table = openTable(request, dataObjectApiName);
    const found = findRecords(table, idList);
    if (found.refusal) return found;
    const refusal = table.setInvalid(idList, false);
    if (refusal) return { refusal };
    const wasValid = found.value.some(({ isInvalid }) => !isInvalid);
    return { value: { inferredRules: wasValid ? ['fxiaoke.already-done'] : [] } };
  },
};
