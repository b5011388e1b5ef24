import * as z from 'zod';
import { SEEDED_AT_MS } from './seeded-at.ts';

/** A department of a corp. */
export interface Department {
  /** The vendor numbers departments. */
  readonly id: number;
  /** Unique in the corp. Left out: the id. */
  readonly name: string;
  /** Left out: the corp of the first app. */
  readonly corpId: string;
  /** The department above; 0 is the whole company. Left out: 0. */
  readonly parentId: number;
  /** Smaller sorts first. Left out: 1. */
  readonly order: number;
  /** The openUserId of the employee in charge. */
  readonly principalId: string;
  readonly description: string;
  /** In words, since the vendor has three different lists of numbers for it. Left out: normal. */
  readonly status: DepartmentStatus;
  /** When the department was stopped, in milliseconds since 1970; 0 where it never was. */
  readonly stopTime: number;
  readonly createTime: number;
  readonly updateTime: number;
}

export type DepartmentStatus = 'normal' | 'stopped' | 'deleted';

export const departmentSchema = z.strictObject({
  id: z.int().positive(),
  name: z.string().optional(),
  corpId: z.string().min(1).optional(),
  parentId: z.int().nonnegative().default(0),
  order: z.int().positive().default(1),
  principalId: z.string().default(''),
  description: z.string().default(''),
  status: z.enum(['normal', 'stopped', 'deleted']).default('normal'),
  stopTime: z.int().nonnegative().default(0),
  createTime: z.int().nonnegative().default(SEEDED_AT_MS),
  updateTime: z.int().nonnegative().default(SEEDED_AT_MS),
});
