import * as z from 'zod';
import { SEEDED_AT_MS } from './seeded-at.ts';

/** A record of a CRM or ERP object. Employees are no records of their own: PersonnelObj shows the `users`. */
export interface CrmRecord {
  /** The record's `_id`. */
  readonly id: string;
  /** The object, for example `AccountObj`. */
  readonly dataObjectApiName: string;
  /** Left out: the corp of the first app. */
  readonly corpId: string;
  /** The openUserIds of the owners. */
  readonly owner: readonly string[];
  /** The record was invalidated: it can be recovered, or deleted for good. Left out: false. */
  readonly invalid: boolean;
  /** The openUserId of the employee who created it. */
  readonly createdBy: string;
  /** Milliseconds since 1970. */
  readonly createTime: number;
  readonly updateTime: number;
  /** Every other field, by its name in the object's description. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export const crmRecordSchema = z.strictObject({
  id: z.string().min(1),
  dataObjectApiName: z.string().min(1),
  corpId: z.string().min(1).optional(),
  owner: z.array(z.string().min(1)).default([]),
  invalid: z.boolean().default(false),
  createdBy: z.string().default(''),
  createTime: z.int().nonnegative().default(SEEDED_AT_MS),
  updateTime: z.int().nonnegative().default(SEEDED_AT_MS),
  fields: z.record(z.string(), z.unknown()).default({}),
});
