import type { Schema } from '@x/core-signing';
import * as z from '@x/contract-schema';

/** For a good answer that carries nothing besides `code` and `msg`. */
export const noData: Schema<unknown> = z.unknown();
