import type { Sample } from '../sample.ts';
import { slopeOf } from './fit-line.ts';
import { leastJudged } from './limits.ts';

/** The samples of the second half of a run: by then all code has been compiled, and the journal has been filled. */
export function secondHalf(samples: readonly Sample[]): readonly Sample[] {
  const endMs = samples.at(-1)?.atMs ?? 0;
  return samples.filter(({ atMs }) => atMs >= endMs / 2);
}

/** Whether a run was long enough, and did enough, for its growth to mean something. */
export function canBeJudged(samples: readonly Sample[]): boolean {
  const { durationMs, callsInFirstHalf, callsInSecondHalf } = leastJudged;
  const half = secondHalf(samples);
  const middle = half[0];
  const last = half.at(-1);
  if (middle === undefined || last === undefined) return false;
  return last.atMs >= durationMs && middle.calls >= callsInFirstHalf && last.calls - middle.calls >= callsInSecondHalf;
}

/** By how much a figure grows from the first to the last of the samples, on the line that fits all of them best. */
export function growthOf(samples: readonly Sample[], figure: (sample: Sample) => number): number {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined) return 0;
  return slopeOf(samples.map((sample) => ({ x: sample.atMs, y: figure(sample) }))) * (last.atMs - first.atMs);
}
