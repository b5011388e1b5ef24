import { isJsonObject, type JsonObject } from '../../checks/read-json-body.ts';

/** Which of the three bodies that the vendor's pages print for `POST /cgi/crm/erp/data` one is. */
export function erpBodyKind({ data }: JsonObject): 'create' | 'update' | 'delete' | undefined {
  if (!isJsonObject(data)) return undefined;
  const hasId = Object.hasOwn(data, 'object_data_id');
  if (!Object.hasOwn(data, 'object_data')) return hasId ? 'delete' : undefined;
  if (hasId || !isJsonObject(data['object_data'])) return undefined;
  return Object.hasOwn(data['object_data'], '_id') ? 'update' : 'create';
}
