import * as z from 'zod';
import { withoutEmpty } from '../../answers/without-empty.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { findRecords } from '../../objects/find-records.ts';
import { openTable } from '../../objects/open-table.ts';
import type { BusinessOperation } from '../business-operation.ts';

const parameters = z.object({
  includeNull: z.boolean().default(false),
  data: z.object({ dataObjectApiName: z.string().min(1), objectDataId: z.string().min(1) }),
});

/** Gives one record, field by field; empty fields only when asked for. */
export const getPresetObject: BusinessOperation = {
  fields: ['data', 'includeNull'],
  actor: 'required',
  success: 'ok',
  perform: (request) => {
    const read = readParameters(parameters, request.body);
    if (read.refusal) return read;
    const { includeNull, data } = read.value;
    const found = findRecords(openTable(request, data.dataObjectApiName), [data.objectDataId]);
    if (found.refusal) return found;
    const [record] = found.value;
    const fields = record?.fields ?? {};
    return {
      value: {
        payload: { data: includeNull ? fields : withoutEmpty(fields) },
        inferredRules: record?.isInvalid ? ['fxiaoke.invalid-record-shown'] : [],
      },
    };
  },
};
