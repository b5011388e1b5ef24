import { mostGrowth } from '../judge/limits.ts';
import { canBeJudged, growthOf, secondHalf } from '../judge/second-half.ts';
import type { Sample } from '../sample.ts';
import { describeCounts, megabytes, thousands } from './units.ts';

/** What one process held in the course of a run. */
export interface ProcessFigures {
  /** After a full collection, at a quarter of the time, at half of it and at the end. */
  readonly heap: string;
  readonly heapGrowth: string;
  readonly rss: string;
  readonly external: string;
  readonly handles: string;
  readonly openDescriptors: string;
  /** What would have had to be kept of each call for the heap to be over its limit. */
  readonly leastLeak: string;
}

const TOO_LITTLE = 'too little done to tell';

/** Undefined of a process that never said what it holds. */
export function processFigures(samples: readonly Sample[]): ProcessFigures | undefined {
  const last = samples.at(-1);
  const quarter = sampleAt(samples, 0.25);
  const middle = sampleAt(samples, 0.5);
  if (last === undefined || quarter === undefined || middle === undefined) return undefined;
  const marks = [quarter, middle, last];
  const judged = canBeJudged(samples);
  const growth = growthOf(secondHalf(samples), ({ heapUsedBytes }) => heapUsedBytes);
  return {
    heap: marks.map(({ heapUsedBytes }) => megabytes(heapUsedBytes)).join(' / '),
    heapGrowth: judged ? megabytes(growth) : TOO_LITTLE,
    rss: marks.map(({ rssBytes }) => megabytes(rssBytes)).join(' / '),
    external: megabytes(last.externalBytes),
    handles: describeCounts(middle.handles),
    openDescriptors: marks.map(({ openDescriptors }) => openDescriptors ?? 'unknown').join(' / '),
    leastLeak: judged
      ? `${thousands(mostGrowth.heapBytes / Math.max(1, last.calls - middle.calls))} bytes`
      : TOO_LITTLE,
  };
}

function sampleAt(samples: readonly Sample[], share: number): Sample | undefined {
  const atMs = (samples.at(-1)?.atMs ?? 0) * share;
  return samples.find((sample) => sample.atMs >= atMs);
}
