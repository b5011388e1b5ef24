import { MemberStatus } from '@x/fxiaoke-offline/contract';
import * as z from 'zod';
import { SEEDED_AT_MS } from './seeded-at.ts';

/** An employee. Texts that the vendor would leave empty are empty. */
export interface User {
  /** The vendor's openUserId, `FSUID_...`. */
  readonly id: string;
  /** The CRM's number of the employee, unique in the corp; the header x-fs-userid carries it. Left out: the next. */
  readonly employeeId: number;
  /** The login name, unique in the corp. */
  readonly account: string;
  /** The nickname, unique in the corp unless it allows duplicates. Left out: the id. */
  readonly name: string;
  readonly fullName: string;
  readonly position: string;
  readonly gender: Gender | '';
  /** Unique in the corp. */
  readonly mobile: string;
  readonly email: string;
  readonly qq: string;
  readonly weixin: string;
  readonly profileImageUrl: string;
  readonly employeeNumber: string;
  readonly hireDate: string;
  readonly birthDate: string;
  readonly startWorkDate: string;
  /** The openUserId of the employee's leader. */
  readonly leaderId: string;
  /** The corp that the employee works for; other corps do not see the employee. Left out: the corp of the first app. */
  readonly corpId: string;
  /** The departments of the same corp that the employee is in, the main one first. Left out: none. */
  readonly departmentIds: readonly number[];
  /** As the Offline API spells it: 1 disabled, 2 enabled. PersonnelObj shows the same as "1" and "0". Left out: 2. */
  readonly status: MemberStatus;
  /** Milliseconds since 1970. */
  readonly createTime: number;
  /** When an employee was last changed, in milliseconds since 1970; the query by time range goes by it. */
  readonly updateTime: number;
  /** Fields of the employee's PersonnelObj record that the address book does not have. */
  readonly personnelFields: Readonly<Record<string, unknown>>;
}

export type Gender = 'M' | 'F';

const text = z.string().default('');

export const userSchema = z.strictObject({
  id: z.string().min(1),
  employeeId: z.int().positive().optional(),
  account: text,
  name: z.string().optional(),
  fullName: text,
  position: text,
  gender: z.enum(['M', 'F', '']).default(''),
  mobile: text,
  email: text,
  qq: text,
  weixin: text,
  profileImageUrl: text,
  employeeNumber: text,
  hireDate: text,
  birthDate: text,
  startWorkDate: text,
  leaderId: text,
  corpId: z.string().min(1).optional(),
  departmentIds: z.array(z.int().nonnegative()).default([]),
  status: z.enum(MemberStatus).default(MemberStatus.Enabled),
  createTime: z.int().nonnegative().default(SEEDED_AT_MS),
  updateTime: z.int().nonnegative().default(SEEDED_AT_MS),
  personnelFields: z.record(z.string(), z.unknown()).default({}),
});
