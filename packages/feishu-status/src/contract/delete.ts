import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';

/** An empty object. */
export type DeleteData = Readonly<Record<string, unknown>>;

export const deleteData: Schema<DeleteData> = z.looseObject({});
