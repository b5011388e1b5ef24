import { setTimeout as wait } from 'node:timers/promises';
import type { VendorName } from '../../calls/operation-call.ts';
import { type ProcessOutcome, startSoakProcess } from './soak-process.ts';

export interface SoakOptions {
  readonly durationMs: number;
  readonly seed: number;
  readonly signal?: AbortSignal | undefined;
}

/** Starting takes seconds where nothing is built and much else runs. */
const AT_WORK_WITHIN_MS = 180_000;

/** What the two processes of one vendor have told. */
export interface SoakedVendor {
  readonly vendor: VendorName;
  readonly mock: ProcessOutcome;
  readonly client: ProcessOutcome;
}

/** Runs one vendor's client against its mock, each in a process of its own, until the time is up. */
export async function soakVendor(vendor: VendorName, { durationMs, seed, signal }: SoakOptions): Promise<SoakedVendor> {
  const shared = { kind: 'start', vendor, seed, sampleEveryMs: sampleEveryMs(durationMs) } as const;
  const mock = startSoakProcess(new URL('../programs/mock-program.ts', import.meta.url), shared);
  const ready = await mock.ready;
  if (ready === undefined) return { vendor, client: notStarted, mock: await mock.stop() };
  const start = { ...shared, mock: ready };
  const client = startSoakProcess(new URL('../programs/client-program.ts', import.meta.url), start);
  // A client that never gets that far is found out when it has ended.
  await Promise.race([client.ready, wait(AT_WORK_WITHIN_MS, undefined, { ref: false })]);
  const ends = [mock.endedEarly, client.endedEarly, ...(signal === undefined ? [] : [signal])];
  await wait(durationMs, undefined, { signal: AbortSignal.any(ends) }).catch(() => {});
  // The client first: it ends with calls under way that still want their answers.
  const clientOutcome = await client.stop();
  return { vendor, client: clientOutcome, mock: await mock.stop() };
}

const notStarted: ProcessOutcome = { samples: [], outcomes: {}, problems: ['It had no mock to call.'] };

/** Thirty in a minute, and no more than one in five seconds in longer runs, since a full collection holds up all calls. */
function sampleEveryMs(durationMs: number): number {
  return Math.min(5000, Math.max(2000, durationMs / 60));
}
