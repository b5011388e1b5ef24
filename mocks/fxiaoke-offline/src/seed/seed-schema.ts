import * as z from 'zod';
import { type App, appSchema } from './app.ts';
import { type Corp, corpSchema } from './corp.ts';
import { type CrmRecord, crmRecordSchema } from './crm-record.ts';
import { type Department, departmentSchema } from './department.ts';
import { type Switches, switchesSchema } from './switches.ts';
import { type Token, tokenSchema } from './token.ts';
import { type User, userSchema } from './user.ts';

/**
 * Everything that the mock knows, as plain JSON: what a seed file holds, what the admin API shows and takes.
 * Each list is one of objects with an `id`, unique in its list.
 */
export interface FxiaokeSeed {
  /** At least one. The first is the one whose credentials the mock hands out. */
  readonly apps: readonly App[];
  readonly corps: readonly Corp[];
  readonly tokens: readonly Token[];
  readonly departments: readonly Department[];
  readonly users: readonly User[];
  readonly records: readonly CrmRecord[];
  readonly switches: Switches;
}

/** A seed as it is written: most fields may be left out. */
export const seedSchema = z.strictObject({
  apps: z.array(appSchema).min(1, 'give at least one app: the first one is whose credentials the mock hands out'),
  corps: z.array(corpSchema).min(1, 'give at least one corp'),
  tokens: z.array(tokenSchema).default([]),
  departments: z.array(departmentSchema).default([]),
  users: z.array(userSchema).default([]),
  records: z.array(crmRecordSchema).default([]),
  switches: switchesSchema.prefault({}),
});

export type WrittenSeed = z.output<typeof seedSchema>;
