import * as z from 'zod';
import type { Checked } from '../../checks/checked.ts';
import { readParameters } from '../../checks/read-parameters.ts';
import { employeeIds } from '../../objects/employee-ids.ts';
import { openTable } from '../../objects/open-table.ts';
import type { InferredRuleId } from '../../rules.ts';
import type { BusinessOperation, BusinessRequest, Outcome } from '../business-operation.ts';
import { erpBodyKind } from './erp-body-kind.ts';

const flag = z.boolean().optional();

const parameters = z.object({
  triggerApprovalFlow: flag,
  triggerWorkFlow: flag,
  hasSpecifyTime: z.boolean().default(false),
  hasSpecifyCreatedBy: z.boolean().default(false),
  includeDetailIds: flag,
  data: z.object({
    object_data: z.looseObject({
      dataObjectApiName: z.string().min(1),
      owner: z.array(z.string()).optional(),
      created_by: z.array(z.string()).optional(),
      create_time: z.int().nonnegative().optional(),
    }),
    details: z.record(z.string(), z.unknown()).optional(),
    optionInfo: z.record(z.string(), z.unknown()).optional(),
  }),
});

const FLAGS = ['triggerWorkFlow', 'hasSpecifyTime', 'hasSpecifyCreatedBy', 'includeDetailIds'];

/** Creates a record. The maintained pages of the same call show the new record's id as dataId. */
export const createPresetObject: BusinessOperation = {
  fields: ['triggerApprovalFlow', ...FLAGS, 'data', 'igonreMediaIdConvert'],
  actor: 'required',
  success: 'okSuccess',
  perform: (request) => create(request, []),
};

/**
 * Creates a record of an ERP object.
 *
 * @see https://www.fxiaoke.com/mob/guide/openapi/dist/en/pages/open-api/collection/other/offline/addERP/
 */
export const createErpObject: BusinessOperation = {
  fields: [...FLAGS, 'data'],
  actor: 'required',
  success: 'success',
  accepts: (body) => erpBodyKind(body) === 'create',
  perform: (request) => create(request, ['fxiaoke.erp-create-data-id']),
};

function create(request: BusinessRequest, ruleIds: readonly InferredRuleId[]): Checked<Outcome> {
  const { call, caller, body } = request;
  const read = readParameters(parameters, body);
  if (read.refusal) return read;

  const { hasSpecifyTime, hasSpecifyCreatedBy, data } = read.value;
  const { object_data: fields, details } = data;
  const { resolve } = employeeIds(request);
  const actorId = caller.actor.kind === 'employee' ? caller.actor.user.id : '';
  const owner = (fields.owner ?? [actorId]).map(resolve);
  const creator = hasSpecifyCreatedBy ? (fields.created_by?.map(resolve) ?? [actorId]) : [actorId];
  if (![...owner, ...creator].every((id) => id !== undefined)) {
    return {
      refusal: {
        reason: 'openUserIdNotFound',
        diagnostics: 'owner or created_by names no employee of the corp.',
        inferredRules: ['fxiaoke.unknown-employee'],
      },
    };
  }

  const inferredRules = [...ruleIds];
  const table = openTable(request, fields.dataObjectApiName);
  if (table.records().length === 0) inferredRules.push('fxiaoke.any-object-name');
  if (details !== undefined) inferredRules.push('fxiaoke.details-ignored');
  const created = table.create({
    fields,
    owner: owner.filter((id) => id !== undefined),
    createdBy: creator.find((id) => id !== undefined) ?? '',
    createTime: (hasSpecifyTime ? fields.create_time : undefined) ?? call.now.getTime(),
  });
  return created.refusal ? created : { value: { payload: { dataId: created.value }, inferredRules } };
}
