import type { JsonObject } from '../checks/read-json-body.ts';

/** Fields of a record that follow from what was done with it, not from what object_data says. */
const SYSTEM_FIELDS = [
  '_id',
  'dataObjectApiName',
  'life_status',
  'is_deleted',
  'owner',
  'created_by',
  'create_time',
  'last_modified_time',
];

export function withoutSystemFields(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !SYSTEM_FIELDS.includes(name)));
}
