import * as z from 'zod';

/** Behaviours that no page and no capture settles, or that few tests want. All are off when left out. */
export interface Switches {
  /**
   * Refuse the 101st call of one path within 20 seconds (30004) and the 11th token call within a minute (14001). A
   * change of the state through the state API forgets the calls that were counted.
   */
  readonly rateLimits: boolean;
  /** Answer setMemberStatusBatch on the path that the vendor's page prints with 32000. */
  readonly rejectDocumentedPath: boolean;
  /** Change the employees of a batch who exist although another does not; the answer stays 20012. */
  readonly partialBatch: boolean;
  /** Answer a thirdTraceId that is missing or was used before with 15002. */
  readonly strictTraceId: boolean;
}

export const switchesSchema = z.strictObject({
  rateLimits: z.boolean().default(false),
  rejectDocumentedPath: z.boolean().default(false),
  partialBatch: z.boolean().default(false),
  strictTraceId: z.boolean().default(false),
});
