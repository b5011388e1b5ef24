import { z } from 'zod';

/** What the process of a peer is asked. */
export const orderSchema = z.object({ inFlight: z.number(), durationMs: z.number() });

export type Order = z.infer<typeof orderSchema>;

/** What it answers. */
export const measuredSchema = z.object({
  calls: z.number(),
  requestsPerSecond: z.number(),
  cpuMicroseconds: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  rssMB: z.number(),
  allocatedKB: z.number(),
});

export type Measured = z.infer<typeof measuredSchema>;
