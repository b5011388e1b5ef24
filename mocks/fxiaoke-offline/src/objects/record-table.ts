import type { JsonObject } from '../checks/read-json-body.ts';
import type { BusinessRequest } from '../operations/business-operation.ts';
import type { CrmRecord } from '../seed/crm-record.ts';
import { employeeIds } from './employee-ids.ts';
import type { ObjectRecord, ObjectTable } from './object-table.ts';
import { withoutSystemFields } from './system-fields.ts';

/** The records of an object of which the mock knows nothing but what was sent. */
export function recordTable(request: BusinessRequest, dataObjectApiName: string): ObjectTable {
  const { call, caller } = request;
  const { records } = call.state;
  const ids = employeeIds(request);
  const now = call.now.getTime();

  function change(changedIds: Iterable<string>, changed: (record: CrmRecord) => CrmRecord): undefined {
    for (const id of changedIds) {
      const record = records.get(id);
      if (record) records.set(id, { ...changed(record), updateTime: now });
    }
  }

  function view(record: CrmRecord): ObjectRecord {
    const { id, invalid, owner, createdBy, createTime, updateTime, fields } = record;
    const plain: JsonObject = {
      ...fields,
      _id: id,
      life_status: invalid ? 'invalid' : 'normal',
      is_deleted: invalid,
      create_time: createTime,
      last_modified_time: updateTime,
    };
    const creators = createdBy === '' ? [] : [createdBy];
    return {
      id,
      isInvalid: invalid,
      fields: { ...plain, owner: owner.map(ids.shown), created_by: creators.map(ids.shown) },
      searched: { ...plain, owner: owner.flatMap(ids.searched), created_by: creators.flatMap(ids.searched) },
    };
  }

  return {
    records: () =>
      [...records.values()]
        .filter((record) => record.corpId === caller.corp.id && record.dataObjectApiName === dataObjectApiName)
        .map(view),
    create: ({ fields, owner, createdBy, createTime }) => {
      const id = call.ids.hex(24);
      records.set(id, {
        id,
        dataObjectApiName,
        corpId: caller.corp.id,
        owner,
        invalid: false,
        createdBy,
        createTime,
        updateTime: now,
        fields: withoutSystemFields(fields),
      });
      return { value: id };
    },
    update: (id, changes) =>
      change([id], (record) => ({ ...record, fields: { ...record.fields, ...withoutSystemFields(changes) } })),
    setInvalid: (changedIds, invalid) => change(changedIds, (record) => ({ ...record, invalid })),
    setOwner: (owners) =>
      change(owners.keys(), (record) => ({ ...record, owner: owners.get(record.id) ?? record.owner })),
    remove: (removedIds) => {
      for (const id of removedIds) records.delete(id);
      return undefined;
    },
  };
}
