import * as z from 'zod';

/** Behaviours that no page and no capture settles, or that few tests want. Each is off when left out. */
export interface Switches {
  /** Answer the address book's calls on the object API's paths, which their pages print, with 32000. */
  readonly rejectDocumentedPath: boolean;
  /** Change the employees of a batch who exist although another does not; the answer stays 20012. */
  readonly partialBatch: boolean;
  /** Answer a thirdTraceId that is missing or was used before with 15002. */
  readonly strictTraceId: boolean;
  /** Insist on currentOpenUserId where the evidence contradicts itself about it: 10010. */
  readonly strictCurrentOpenUserId: boolean;
  /** Take a token of either token call in the body and in the header alike. */
  readonly interchangeableTokens: boolean;
  /** PersonnelObj shows no record to anybody, as without the permission that the vendor's FAQ tells of. */
  readonly personnelHidden: boolean;
  /** Refuse changes of the base fields of PersonnelObj (32000), as the vendor's help centre has it. */
  readonly personnelReadOnly: boolean;
  /**
   * What a call on employees answers when there is no such employee: 20012, or 30027; with the second a query for
   * employees that finds none is answered so too. Left out: openUserIdNotFound.
   */
  readonly unknownEmployeeCode: 'openUserIdNotFound' | 'employeeNotFound';
  /** What a department id that is no number is answered among an employee's fields. Left out: parameterInvalid. */
  readonly memberDepartmentCode: 'parameterInvalid' | 'departmentIdInvalid';
  /** What a currentOpenUserId that is no text is answered: 20012, or 11008. Left out: openUserIdNotFound. */
  readonly malformedActorCode: 'openUserIdNotFound' | 'openUserIdInvalid';
  /** Insist on currentOpenUserId in updateDepartment too, for which no source lists it. */
  readonly actorOnUpdateDepartment: boolean;
  /** Refuse a page of queryUpdatedEmployees with an employee outside the app's visible range (20014). */
  readonly hiddenEmployeesRefused: boolean;
  /** Answer the token calls 20006 for a wrong appId or appSecret, and 11013 for a wrong permanentCode. */
  readonly coarseCredentialErrors: boolean;
}

export const switchesSchema = z.strictObject({
  rejectDocumentedPath: z.boolean().default(false),
  partialBatch: z.boolean().default(false),
  strictTraceId: z.boolean().default(false),
  strictCurrentOpenUserId: z.boolean().default(false),
  interchangeableTokens: z.boolean().default(false),
  personnelHidden: z.boolean().default(false),
  personnelReadOnly: z.boolean().default(false),
  unknownEmployeeCode: z.enum(['openUserIdNotFound', 'employeeNotFound']).default('openUserIdNotFound'),
  memberDepartmentCode: z.enum(['parameterInvalid', 'departmentIdInvalid']).default('parameterInvalid'),
  malformedActorCode: z.enum(['openUserIdNotFound', 'openUserIdInvalid']).default('openUserIdNotFound'),
  actorOnUpdateDepartment: z.boolean().default(false),
  hiddenEmployeesRefused: z.boolean().default(false),
  coarseCredentialErrors: z.boolean().default(false),
});
