import * as z from 'zod';

/** What a process holds at one moment, right after a full garbage collection. */
export const sampleSchema = z.object({
  /** Since the process began its work. */
  atMs: z.number(),
  heapUsedBytes: z.number(),
  rssBytes: z.number(),
  /** What lies outside of the heap: buffers above all. */
  externalBytes: z.number(),
  /** What keeps the process alive, by kind, as `process.getActiveResourcesInfo()` names it. */
  handles: z.record(z.string(), z.number()),
  /** Files, sockets and pipes that are open; undefined where the system does not tell. */
  openDescriptors: z.number().optional(),
  /** Of the client: calls that ended, well or not. Of the mock: requests that it answered. */
  calls: z.number(),
  /** Only of the mock: how many requests its journal holds. */
  journalEntries: z.number().optional(),
});

export type Sample = z.infer<typeof sampleSchema>;
