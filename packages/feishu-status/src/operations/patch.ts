import { type Checked, checkSchema, type Issue, isPlainObject, type WireRequest } from '@x/core-signing';
import { operations } from '../contract/operations.ts';
import { patchBody, type UpdateField, updatedFields } from '../contract/patch.ts';
import type { SystemStatusFields } from '../contract/system-status.ts';
import { buildRequest } from './build-request.ts';
import { findOverweightIssues } from './overweight.ts';

/** The fields that go with values of `update_fields`; any of them where the compiler does not know the values. */
export type PatchedFields<Field extends UpdateField> = UpdateField extends Field
  ? Partial<SystemStatusFields>
  : { [Name in (typeof updatedFields)[Field]]: NonNullable<SystemStatusFields[Name]> };

export interface PatchInput<Field extends UpdateField = UpdateField> {
  system_status_id: string;
  /** The new values: exactly the fields that `update_fields` names. */
  system_status: PatchedFields<Field>;
  /** Which fields change, at least one. */
  update_fields: readonly Field[];
}

const inputNames: readonly string[] = ['system_status_id', 'system_status', 'update_fields'];

/** The request for a patch, or every fault of the input. */
export function buildPatch<Field extends UpdateField>(input: PatchInput<Field>): Checked<WireRequest> {
  return buildRequest(operations.patch, input, (fields) => {
    const { system_status, update_fields } = fields;
    return {
      names: inputNames,
      body: checkSchema(patchBody, { system_status, update_fields }),
      issues: [
        ...findOverweightIssues(system_status, ['system_status']),
        ...findFieldsOutOfStep(system_status, update_fields),
      ],
    };
  });
}

/** Fields that are named and not given would be lost, fields that are given and not named would have no effect. */
function findFieldsOutOfStep(status: unknown, updateFields: unknown): readonly Issue[] {
  if (!isPlainObject(status) || !Array.isArray(updateFields)) return [];
  return Object.entries(updatedFields).flatMap(([name, field]) => {
    const named = updateFields.includes(name);
    const given = status[field] !== undefined;
    if (named === given) return [];
    const message = named ? `is missing, and update_fields names ${name}` : `needs ${name} in update_fields`;
    return [{ path: `system_status.${field}`, message }];
  });
}
