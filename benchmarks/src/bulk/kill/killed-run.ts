import { z } from 'zod';

/** What a program is told that will be killed. */
export const killedRunSchema = z.object({
  access: z.object({ baseURL: z.string(), appId: z.string(), appSecret: z.string() }),
  end_time: z.string(),
  users: z.number(),
  /** Slow enough for all the kills to come before the end. */
  callsPerSecond: z.number(),
  journal: z.string(),
});

export type KilledRun = z.infer<typeof killedRunSchema>;

/** The line with which a program says that it is about to send. */
export const BEGUN = 'begun';
