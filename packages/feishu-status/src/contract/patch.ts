import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import type { SystemStatus, SystemStatusFields } from './system-status.ts';
import { systemStatusFieldsSchema, systemStatusSchema } from './system-status-schema.ts';

/**
 * The field of a status that each value of `update_fields` stands for. The sample on the Lark page writes `Icon`; the
 * table of values, followed here, has capital letters only.
 */
export const updatedFields = {
  TITLE: 'title',
  I18N_TITLE: 'i18n_title',
  ICON: 'icon_key',
  COLOR: 'color',
  PRIORITY: 'priority',
  SYNC_SETTING: 'sync_setting',
} as const satisfies Readonly<Record<string, keyof SystemStatusFields>>;

export type UpdateField = keyof typeof updatedFields;

export interface PatchBody {
  /**
   * The new values. Fields that `update_fields` does not name have no effect. The page calls `title` and `icon_key`
   * required in every patch; that they may be left out where they are not named is inferred.
   */
  system_status: { [Name in keyof SystemStatusFields]?: SystemStatusFields[Name] | undefined };
  /** Which fields are to change, at least one. */
  update_fields: UpdateField[];
}

export interface PatchData {
  system_status: SystemStatus;
}

export const patchBody: Schema<PatchBody> = z.strictObject({
  system_status: z.partial(systemStatusFieldsSchema),
  update_fields: z
    .array(z.enum(['TITLE', 'I18N_TITLE', 'ICON', 'COLOR', 'PRIORITY', 'SYNC_SETTING']))
    .check(z.minLength(1)),
});

export const patchData: Schema<PatchData> = z.looseObject({ system_status: systemStatusSchema });
