import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';

/** For a good answer that carries nothing besides `code` and `msg`. */
export const noData: Schema<unknown> = z.unknown();
