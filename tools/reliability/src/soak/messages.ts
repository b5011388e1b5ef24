import * as z from 'zod';
import { sampleSchema } from './sample.ts';

export const vendorNames = ['feishu', 'wps', 'fxiaoke'] as const;

/** A mock says it when it takes requests, with what its vendor's client asks for; a client, when it is at work. */
export const readySchema = z.object({
  kind: z.literal('ready'),
  url: z.string(),
  credentials: z.record(z.string(), z.string()),
});

/** How calls ended: `succeeded`, `aborted`, or the kind of the error and its reason. */
export const outcomesSchema = z.record(z.string(), z.number());

/** What a process says to the one that started it. */
export const reportSchema = z.discriminatedUnion('kind', [
  readySchema,
  z.object({ kind: z.literal('sample'), sample: sampleSchema }),
  /** Something that should never happen, such as an error that is none of ours, or a warning of Node's. */
  z.object({ kind: z.literal('problem'), problem: z.string() }),
  z.object({ kind: z.literal('finished'), outcomes: outcomesSchema }),
]);

export type Report = z.infer<typeof reportSchema>;
export type Ready = z.infer<typeof readySchema>;
export type Outcomes = z.infer<typeof outcomesSchema>;

const shared = { kind: z.literal('start'), vendor: z.enum(vendorNames), sampleEveryMs: z.number().positive() };

export const startMockSchema = z.object({ ...shared, seed: z.number() });
export const startClientSchema = z.object({ ...shared, seed: z.number(), mock: readySchema });

/** What a process is told: how to start, and then to end, which it does by itself. */
export type StartMock = z.infer<typeof startMockSchema>;
export type StartClient = z.infer<typeof startClientSchema>;
export const stopSchema = z.object({ kind: z.literal('stop') });
