import { z } from 'zod';

const orderSchema = z.object({
  redisPort: z.number(),
  access: z.object({ baseURL: z.string(), appId: z.string(), appSecret: z.string() }),
  /** The option `limiter` of a BullMQ worker: so many calls in a fixed window of so many milliseconds. */
  peerLimiter: z.object({ max: z.number(), duration: z.number() }).optional(),
});

/** What a worker is to do, handed over on its command line: the credentials are a mock's. */
export type WorkerOrder = z.infer<typeof orderSchema>;

export function readWorkerOrder(text: string | undefined): WorkerOrder {
  return orderSchema.parse(JSON.parse(text ?? ''));
}

const reportSchema = z.object({
  acceptedAtMs: z.array(z.number()),
  refusedForRate: z.number(),
  stoppedBy: z.string(),
});

export type WorkerReport = z.infer<typeof reportSchema>;

export function readWorkerReport(text: string): WorkerReport {
  return reportSchema.parse(JSON.parse(text));
}
