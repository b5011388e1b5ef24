import { createHash } from 'node:crypto';
import { MemberStatus } from '@x/fxiaoke-offline/contract';
import * as z from 'zod';
import type { Checked } from '../checks/checked.ts';
import type { JsonObject } from '../checks/read-json-body.ts';
import { readParameters } from '../checks/read-parameters.ts';
import type { MemberChanges } from '../members/change-member.ts';
import type { User } from '../seed/user.ts';
import type { EmployeeIds } from './employee-ids.ts';
import { withoutSystemFields } from './system-fields.ts';

/** The numbers of PersonnelObj for a status are texts, and the reverse of the Offline API's. */
const ENABLED = '0';
const DISABLED = '1';

const text = z.string().optional();
const ids = z.array(z.union([z.string(), z.int()]));

const baseParameters = z.object({
  name: text,
  full_name: text,
  phone: text,
  email: text,
  sex: z.enum(['M', 'F']).optional(),
  job_title: text,
  employee_number: text,
  main_department: ids.optional(),
  leader: ids.optional(),
  status: z.enum([ENABLED, DISABLED]).optional(),
});

/** The fields that the address book has too. */
export const BASE_FIELDS: readonly string[] = Object.keys(baseParameters.shape);

/** Fields that show what others say. */
const SHOWN_ONLY = ['user_id', 'is_active'];

/** The record's `_id`: made from the openUserId, so that it needs no place in the state. */
export function personnelId(openUserId: string): string {
  return createHash('sha256').update(openUserId).digest('hex').slice(0, 24);
}

/** An employee as a record of PersonnelObj, apart from the fields that name employees. */
export function personnelFields(user: User): JsonObject {
  const isEnabled = user.status === MemberStatus.Enabled;
  return {
    ...user.personnelFields,
    _id: personnelId(user.id),
    name: user.name,
    full_name: user.fullName,
    phone: user.mobile,
    email: user.email,
    sex: user.gender,
    job_title: user.position,
    employee_number: user.employeeNumber,
    main_department: user.departmentIds.slice(0, 1).map(String),
    status: isEnabled ? ENABLED : DISABLED,
    is_active: isEnabled,
    create_time: user.createTime,
    last_modified_time: user.updateTime,
  };
}

/** What object_data changes of an employee; fields that the address book does not have are kept beside. */
export function readPersonnel(
  objectData: JsonObject,
  kept: JsonObject,
  { resolve }: EmployeeIds,
): Checked<MemberChanges> {
  const read = readParameters(baseParameters, objectData, 'fxiaoke.personnel-fields');
  if (read.refusal) return read;
  const { name, full_name, phone, email, sex, job_title, employee_number, main_department, leader, status } =
    read.value;
  const others = Object.entries(withoutSystemFields(objectData)).filter(
    ([field]) => !BASE_FIELDS.includes(field) && !SHOWN_ONLY.includes(field),
  );
  const given = {
    name,
    fullName: full_name,
    mobile: phone,
    email,
    gender: sex,
    position: job_title,
    employeeNumber: employee_number,
    departmentIds: main_department?.map(Number),
    leaderId: leader?.map((id) => resolve(String(id)) ?? String(id)).at(0),
    status: status === undefined ? undefined : status === ENABLED ? MemberStatus.Enabled : MemberStatus.Disabled,
    personnelFields: others.length === 0 ? undefined : { ...kept, ...Object.fromEntries(others) },
  };
  return { value: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}
