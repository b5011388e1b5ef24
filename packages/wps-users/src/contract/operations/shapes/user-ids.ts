import * as z from '@x/contract-schema';
import type { Schema } from '@x/core-signing';
import { filledTexts } from './text.ts';

export interface UserIdsBody {
  /** Ids of users of the company, at least one. The vendor states no limit to their number. */
  user_ids: readonly string[];
}

export const userIdsBody: Schema<UserIdsBody> = z.strictObject({ user_ids: filledTexts });
