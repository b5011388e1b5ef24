import type { Schema } from '@x/core-signing';
import * as z from 'zod/mini';

export interface TokenBody {
  app_id: string;
  app_secret: string;
}

export interface TokenData {
  token: string;
  /** Seconds until the token expires. */
  expire: number;
}

export interface SetAwayBody {
  /** A moment in ISO 8601. */
  until: string;
}

export interface AwayData {
  user_id: string;
  until: string | null;
}

export const tokenBody: Schema<TokenBody> = z.strictObject({ app_id: z.string(), app_secret: z.string() });

export const tokenData: Schema<TokenData> = z.looseObject({ token: z.string(), expire: z.number() });

export const setAwayBody: Schema<SetAwayBody> = z.strictObject({ until: z.iso.datetime() });

export const awayData: Schema<AwayData> = z.looseObject({ user_id: z.string(), until: z.nullable(z.string()) });
