import { availableParallelism } from 'node:os';
import { leastJudged, mostGrowth } from '../judge/limits.ts';
import { canBeJudged } from '../judge/second-half.ts';
import type { SoakedVendor } from '../processes/soak-vendor.ts';
import { CALLS_IN_FLIGHT } from '../programs/keep-calling.ts';
import { describeRate } from './figures-of.ts';
import { plotName } from './plots-of.ts';
import { processFigures } from './process-figures.ts';
import { describeCounts, megabytes, thousands } from './units.ts';

export interface SoakReport {
  /** As it was typed. */
  readonly command: string;
  readonly minutes: number;
  readonly together: boolean;
  readonly soaked: readonly SoakedVendor[];
  readonly failures: readonly string[];
}

/** The page on a soak: how it was made, what is judged, and what was measured. */
export function describeSoak({ command, minutes, together, soaked, failures }: SoakReport): string {
  return `# Soak: ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} at full rate

Made by \`${command}\` on ${availableParallelism()} cores with Node ${process.version}; do not edit. \`pnpm soak --minutes 10 --write docs/reliability\` makes it anew.

Every client calls its mock over keep-alive connections, ${CALLS_IN_FLIGHT} calls in flight, all operations in turn; client and
mock are processes of their own, ${together ? 'all vendors at the same time' : 'one vendor after the other'}. One request in sixty is disturbed (refusals, resets, cut and garbled
answers, delays), tokens expire and the mock's state goes back to its start in turns every five seconds, one call in 97 is
given up by its caller, and every second one hangs on a signal that all of them share. Every figure of memory is taken
after a full garbage collection.

## What is judged

On a line fitted to the samples of the second half, a process may not grow by ${megabytes(mostGrowth.heapBytes)} of heap, ${megabytes(mostGrowth.externalBytes)} outside of
the heap, ${megabytes(mostGrowth.rssBytes)} of RSS, or ${mostGrowth.handles} handles of any kind or open descriptors. That is asked of runs of at least ${leastJudged.durationMs / 1000} s with at least
${thousands(leastJudged.callsInSecondHalf)} calls in their second half; others are warm-up as a whole.
Beside that: the journal is at its cap, no error but the client's own is thrown, Node warns of nothing, and every process
ends by itself once its client or mock is closed. Without a leak, the heap still moves with what is under way; "least leak" is what would have had to be kept of every call of the second half to be over the limit.

**Result:** ${describeResult(soaked, failures)}

## Figures

| vendor | calls, a second | how they ended |
| --- | --- | --- |
${soaked.map((each) => `| ${each.vendor} | ${describeRate(each)} | ${describeCounts(each.client.outcomes)} |`).join('\n')}

| process | heapUsed at 25 / 50 / 100% | growth in the second half | least leak | RSS at 25 / 50 / 100% | external | open descriptors at 25 / 50 / 100% | handles at 50% |
| --- | --- | --- | --- | --- | --- | --- | --- |
${soaked.flatMap(rowsOf).join('\n')}

Journals at the end: ${soaked.map(({ vendor, mock }) => `${vendor} ${mock.samples.at(-1)?.journalEntries ?? 0}`).join(', ')} requests.

## Heap over time

${soaked
  .flatMap(({ vendor }) =>
    (['client', 'mock'] as const).map((process) => `![${vendor} ${process}](./${plotName(vendor, process)})`),
  )
  .join('\n\n')}
`;
}

function describeResult(soaked: readonly SoakedVendor[], failures: readonly string[]): string {
  if (failures.length > 0)
    return `${failures.length} problems.\n${failures.map((failure) => `\n- ${failure}`).join('')}`;
  const isJudged = soaked.every(({ client, mock }) => canBeJudged(client.samples) && canBeJudged(mock.samples));
  return isJudged
    ? 'nothing grows.'
    : 'all ended well, but not every process did enough for its growth to mean something, as the table says.';
}

function rowsOf({ vendor, client, mock }: SoakedVendor): string[] {
  return Object.entries({ client, mock }).map(([name, { samples }]) => {
    const figures = processFigures(samples);
    if (figures === undefined) return `| ${vendor} ${name} | none | | | | | | |`;
    const { heap, heapGrowth, leastLeak, rss, external, openDescriptors, handles } = figures;
    return `| ${vendor} ${name} | ${heap} | ${heapGrowth} | ${leastLeak} | ${rss} | ${external} | ${openDescriptors} | ${handles} |`;
  });
}
