import * as z from 'zod';

/** Behaviours that no page and no capture settles, or that few tests want. All are off when left out. */
export interface Switches {
  /**
   * Refuse the 101st call of one path within 20 seconds (30004) and the 11th token call within a minute (14001). A
   * change of the state through the state API forgets the calls that were counted.
   */
  readonly rateLimits: boolean;
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
}

export const switchesSchema = z.strictObject({
  rateLimits: z.boolean().default(false),
  rejectDocumentedPath: z.boolean().default(false),
  partialBatch: z.boolean().default(false),
  strictTraceId: z.boolean().default(false),
  strictCurrentOpenUserId: z.boolean().default(false),
  interchangeableTokens: z.boolean().default(false),
  personnelHidden: z.boolean().default(false),
  personnelReadOnly: z.boolean().default(false),
});
