import * as z from '@x/contract-schema';
import { deprecations, type FxiaokeOperation, offlineOperation } from './fxiaoke-operation.ts';
import { operationPages } from './operation-pages.ts';
import { corpCredentials } from './shapes/credentials.ts';
import { text } from './shapes/text.ts';
import { type TraceData, traceData } from './shapes/trace-data.ts';

/** The fields of an employee that are to change; what is left out stays as it is. */
export interface ChangedMember {
  readonly openUserId: string;
  /** Unique in the company. */
  readonly account?: string | undefined;
  /** Nickname, unique in the company. */
  readonly name?: string | undefined;
  readonly fullName?: string | undefined;
  readonly position?: string | undefined;
  readonly gender?: 'M' | 'F' | undefined;
  /** Unique in the company. */
  readonly mobile?: string | undefined;
  readonly email?: string | undefined;
  readonly qq?: string | undefined;
  readonly weixin?: string | undefined;
  readonly mainDepartmentId?: number | undefined;
  /** At most 500; the page's wording leaves open whether it means their number or their value. */
  readonly attachingDepartmentIds?: readonly number[] | undefined;
  /** Required where the company allows two employees of the same name. */
  readonly employeeNumber?: string | undefined;
  /** Milliseconds since 1970 as text, to judge by the page's example. */
  readonly hireDate?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly startWorkDate?: string | undefined;
  readonly leaderId?: string | undefined;
}

export interface UpdateMemberParameters {
  readonly user: ChangedMember;
}

const optionalText = z.optional(z.string());
const departmentId = z.int().check(z.gte(0));

const parameters = {
  // The page's table lists these fields flat; its example has them in "user".
  user: z.strictObject({
    openUserId: text,
    account: optionalText,
    name: optionalText,
    fullName: optionalText,
    position: optionalText,
    gender: z.optional(z.enum(['M', 'F'])),
    mobile: optionalText,
    email: optionalText,
    qq: optionalText,
    weixin: optionalText,
    mainDepartmentId: z.optional(departmentId),
    // "max value: 500": read as a number of departments, since common department ids are larger.
    attachingDepartmentIds: z.optional(z.array(departmentId).check(z.maxLength(500))),
    employeeNumber: optionalText,
    hireDate: optionalText,
    birthDate: optionalText,
    startWorkDate: optionalText,
    leaderId: optionalText,
  }),
};

export const updateMember: FxiaokeOperation<UpdateMemberParameters, TraceData> = {
  ...offlineOperation,
  name: 'updateMember',
  path: '/cgi/crm/v2/data/update',
  pathOrigin: 'own-page',
  otherPaths: [
    {
      path: '/cgi/user/update',
      evidence: 'observed',
      source: 'one third-party script that sends the same body; no recorded answer is known for either path',
    },
  ],
  idempotent: { value: true, evidence: 'inferred' },
  currentOpenUserId: 'absent',
  parameters: z.strictObject(parameters),
  body: z.strictObject({ ...corpCredentials, ...parameters }),
  data: traceData,
  doc: operationPages.updateMember,
  evidence: 'documented',
  deprecated: deprecations.members,
};
