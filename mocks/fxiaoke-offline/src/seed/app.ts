import { type OperationName, operations } from '@x/fxiaoke-offline/contract';
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
  /** The app may not read this corp's data: every call but the token calls is answered 20020. Left out: false. */
  readonly enterpriseDataForbidden: boolean;
  /** The operations that were not opened for the app: each is answered 15003. Left out: none. */
  readonly forbiddenOperations: readonly OperationName[];
  /**
   * The openUserIds of the employees in the app's visible range; member calls answer 20014 for the others. The calls
   * on objects do not look at it. Left out or null: all.
   */
  readonly visibleEmployees: readonly string[] | null;
  /** The ids of the departments in the app's visible range; the others are answered 20023. Left out or null: all. */
  readonly visibleDepartments: readonly number[] | null;
}

const operationName = z.custom<OperationName>(
  (value) => typeof value === 'string' && Object.hasOwn(operations, value),
  'names no operation of the contract',
);

export const appSchema = z.strictObject({
  id: z.string().min(1),
  appSecret: z.string().min(1),
  permanentCode: z.string().min(1),
  corpId: z.string().min(1).optional(),
  stopped: z.boolean().default(false),
  authorised: z.boolean().default(true),
  enterpriseDataForbidden: z.boolean().default(false),
  forbiddenOperations: z.array(operationName).default([]),
  visibleEmployees: z.array(z.string().min(1)).nullable().default(null),
  visibleDepartments: z.array(z.int().positive()).nullable().default(null),
});
