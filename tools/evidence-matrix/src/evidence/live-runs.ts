import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { repositoryRoot } from '../repository-root.ts';
import { vendorIds } from '../vendors/vendor.ts';

const liveRuns = z.array(
  z.strictObject({
    vendor: z.enum(vendorIds),
    operation: z.string(),
    /** The day of the last run. */ date: z.iso.date(),
  }),
);

/** An operation that was called on the vendor's own service and answered as the contract says. */
export type LiveRun = z.infer<typeof liveRuns>[number];

/** What has been written down of live runs; nothing here can find out by itself. */
export async function readLiveRuns(): Promise<readonly LiveRun[]> {
  return liveRuns.parse(
    JSON.parse(await readFile(join(repositoryRoot, 'tools/evidence-matrix/live-runs.json'), 'utf8')),
  );
}
