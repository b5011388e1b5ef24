import { type Comparison, compareRatios, isTrouble } from '../ratios/compare-ratios.ts';
import type { Ratios } from '../ratios/ratio.ts';
import { readRatios } from '../ratios/ratios-file.ts';
import { forTerminal } from '../report/table.ts';
import type { Options } from './read-options.ts';

/** Prints the ratios of a run beside those in a file, and says whether none fell. */
export async function printComparison(options: Options, file: string, now: Ratios): Promise<boolean> {
  const committed = await readRatios(file);
  const tolerance = options.tolerance ?? committed.tolerance;
  const compared = compareRatios(committed.ratios, now, tolerance, options.topics);
  const title = `Ratios beside ${file}; a change of ${asPercent(-tolerance)} or worse is a fall`;
  console.log(forTerminal({ title, head: ['ratio', 'committed', 'now', 'change', ''], rows: compared.map(toRow) }));
  const troubles = compared.filter(isTrouble);
  for (const { name, committed, now, verdict } of troubles) {
    console.error(`${verdict === 'gone' ? 'NO LONGER MEASURED' : 'FELL'}: ${name}: ${show(committed)} -> ${show(now)}`);
  }
  return troubles.length === 0;
}

function toRow({ name, committed, now, change, verdict }: Comparison): string[] {
  return [name, show(committed), show(now), change === undefined ? '' : asPercent(change), verdict];
}

function show(value: number | undefined): string {
  return value === undefined ? '' : String(Number(value.toPrecision(3)));
}

function asPercent(share: number): string {
  return `${share > 0 ? '+' : ''}${(share * 100).toFixed(0)}%`;
}
