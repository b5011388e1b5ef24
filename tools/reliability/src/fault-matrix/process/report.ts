import { z } from 'zod';
import { cellTextsSchema } from '../table/committed.ts';

/** What the process that measures hands to the one that started it, as JSON on stdout. */
export const reportSchema = z.object({
  cells: cellTextsSchema,
  /** What does not hold whatever the table says. */
  problems: z.array(z.string()),
  /** Calls of writes that must not be repeated, and how often the vendor carried one of them out at most. */
  writesNotToBeRepeated: z.object({ calls: z.number(), mostCarriedOut: z.number() }),
  /** Cells that differed from the committed table at first, and not when they were measured again by themselves. */
  unsteady: z.array(z.string()),
  /** Promises that nobody waited for, and warnings of Node. */
  strays: z.array(z.string()),
});

export type Report = z.infer<typeof reportSchema>;
