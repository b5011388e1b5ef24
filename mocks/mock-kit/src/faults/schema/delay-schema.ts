import { z } from 'zod';
import { MAX_FAULT_DELAY_MS } from '../fault-limits.ts';

export const millisecondsSchema = z
  .number()
  .min(0, 'time does not run backwards: at least 0 ms')
  .max(MAX_FAULT_DELAY_MS, `at most ${MAX_FAULT_DELAY_MS} ms, which is 5 minutes`);

const range = z
  .tuple([millisecondsSchema, millisecondsSchema])
  .refine(([from, to]) => from <= to, 'the first is the shorter delay, the second the longer one');

export const delaySchema = z.union(
  [
    millisecondsSchema,
    z.strictObject({ fixed: millisecondsSchema }),
    z.strictObject({ uniform: range }),
    z.strictObject({ lognormal: z.strictObject({ median: millisecondsSchema, sigma: z.number().min(0).max(10) }) }),
  ],
  'expected milliseconds, { fixed }, { uniform: [from, to] } or { lognormal: { median, sigma } }',
);
