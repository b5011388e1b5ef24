import * as z from '@x/contract-schema';
import { text } from './text.ts';

/** What stands beside the parameters in every body, unless the credentials travel in headers. */
export interface CorpCredentials {
  corpAccessToken: string;
  corpId: string;
}

/** The same for operations in which an employee acts; whose rights the vendor applies (label: observed). */
export interface ActingCredentials extends CorpCredentials {
  /** Open platform account, `FSUID_...`, of the employee in whose name the call is made. */
  currentOpenUserId: string;
}

export const corpCredentials = { corpAccessToken: text, corpId: text };

export const actingCredentials = { ...corpCredentials, currentOpenUserId: text };

/** Where the vendor's page has `currentOpenUserId` in its example and not in its table. */
export const perhapsActingCredentials = { ...corpCredentials, currentOpenUserId: z.optional(text) };
