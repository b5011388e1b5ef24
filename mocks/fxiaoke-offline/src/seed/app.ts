import * as z from 'zod';

/** An app of the developer console, as one corp has installed it. */
export interface App {
  /** The vendor's appId, `FSAID_...`. */
  readonly id: string;
  readonly appSecret: string;
  /** What the corp's administrator was given when the app was installed; the token call wants it. */
  readonly permanentCode: string;
  /** The corp that the app is installed in. Left out: the first corp. */
  readonly corpId: string;
  /** The administrator stopped the app: every call is answered 20021. Left out: false. */
  readonly stopped: boolean;
  /** The corp has authorised the app; when not, every call is answered 20022. Left out: true. */
  readonly authorised: boolean;
}

export const appSchema = z.strictObject({
  id: z.string().min(1),
  appSecret: z.string().min(1),
  permanentCode: z.string().min(1),
  corpId: z.string().min(1).optional(),
  stopped: z.boolean().default(false),
  authorised: z.boolean().default(true),
});
