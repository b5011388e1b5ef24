import type { Sample } from '../sample.ts';
import { JOURNAL_CAP, mostGrowth } from './limits.ts';
import { canBeJudged, growthOf, secondHalf } from './second-half.ts';

/** What of a process grows as it goes on, each as a sentence; empty when it stays as it is. */
export function judgeSamples(samples: readonly Sample[]): readonly string[] {
  const last = samples.at(-1);
  if (last === undefined) return ['It never said what it holds.'];
  return [...judgeWork(last), ...(canBeJudged(samples) ? judgeGrowth(samples) : [])];
}

function judgeWork({ calls, journalEntries }: Sample): readonly string[] {
  const problems: string[] = [];
  if (calls === 0) problems.push('It did no call.');
  if (journalEntries !== undefined && journalEntries !== Math.min(calls, JOURNAL_CAP)) {
    problems.push(`Its journal holds ${journalEntries} of ${calls} requests; the last ${JOURNAL_CAP} are kept.`);
  }
  return problems;
}

function judgeGrowth(samples: readonly Sample[]): readonly string[] {
  const half = secondHalf(samples);
  const memory = [
    ['heapUsed', ({ heapUsedBytes }: Sample) => heapUsedBytes, mostGrowth.heapBytes],
    ['memory outside of the heap', ({ externalBytes }: Sample) => externalBytes, mostGrowth.externalBytes],
    ['RSS', ({ rssBytes }: Sample) => rssBytes, mostGrowth.rssBytes],
  ] as const;
  const problems: string[] = memory.flatMap(([what, figure, most]) => {
    const growth = growthOf(half, figure);
    return growth < most ? [] : [`${what} grows by ${inMB(growth)} across the second half, ${inMB(most)} at most.`];
  });
  const kinds = new Set(half.flatMap(({ handles }) => Object.keys(handles)));
  for (const kind of kinds) problems.push(...judgeCount(kind, half, ({ handles }) => handles[kind] ?? 0));
  return [...problems, ...judgeCount('open descriptors', half, ({ openDescriptors }) => openDescriptors ?? 0)];
}

function judgeCount(what: string, half: readonly Sample[], figure: (sample: Sample) => number): readonly string[] {
  const growth = growthOf(half, figure);
  if (growth < mostGrowth.handles) return [];
  return [`${what}: ${Math.round(growth)} more at the end than in the middle, ${mostGrowth.handles} at most.`];
}

function inMB(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
