import { z } from 'zod';
import type { RequestMatch } from '../../control/request-match.ts';

const text = z.string().min(1);
const ofTheAnswer = z.never('is of the answer, which is not there yet when a fault is chosen').exactOptional();

export type FaultMatch = Omit<RequestMatch, 'status' | 'violations'>;

/** Which requests a fault is for. */
export const matchSchema = z
  .strictObject({
    operation: text.exactOptional(),
    op: text.exactOptional(),
    vendor: z.enum(['feishu', 'wps', 'fxiaoke']).exactOptional(),
    method: text.exactOptional(),
    path: text.exactOptional(),
    credential: text.exactOptional(),
    bodyContains: text.exactOptional(),
    header: z.record(z.string(), z.string()).exactOptional(),
    status: ofTheAnswer,
    violations: ofTheAnswer,
  })
  .transform(({ op, operation = op, status, violations, ...match }, context): FaultMatch => {
    if (op !== undefined && op !== operation) {
      context.addIssue({ code: 'custom', path: ['op'], message: 'is the short name of operation: give one of them' });
    }
    return operation === undefined ? match : { operation, ...match };
  });
