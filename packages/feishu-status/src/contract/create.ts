import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import type { SystemStatus, SystemStatusFields } from './system-status.ts';
import { systemStatusFieldsSchema, systemStatusSchema } from './system-status-schema.ts';

export type CreateBody = SystemStatusFields;

export interface CreateData {
  system_status: SystemStatus;
}

export const createBody: Schema<CreateBody> = systemStatusFieldsSchema;

export const createData: Schema<CreateData> = z.looseObject({ system_status: systemStatusSchema });
