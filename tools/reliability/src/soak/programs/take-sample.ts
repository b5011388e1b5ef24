import { readdirSync } from 'node:fs';
import type { Sample } from '../sample.ts';

/** What the process holds now, after a full garbage collection. Needs `--expose-gc`. */
export function takeSample(rest: Pick<Sample, 'atMs' | 'calls' | 'journalEntries'>): Sample {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('Start this program with --expose-gc.');
  gc();
  const { heapUsed, rss, external } = process.memoryUsage();
  return {
    ...rest,
    heapUsedBytes: heapUsed,
    rssBytes: rss,
    externalBytes: external,
    handles: countHandles(),
    openDescriptors: countDescriptors(),
  };
}

function countHandles(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Only Linux lists them. */
function countDescriptors(): number | undefined {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : undefined;
}
