import type { Figure } from '../../part.ts';
import type { SoakedVendor } from '../processes/soak-vendor.ts';
import { processFigures } from './process-figures.ts';
import { describeCounts, thousands } from './units.ts';

/** What was measured of one vendor, a few lines. */
export function figuresOf(soaked: SoakedVendor): readonly Figure[] {
  const { vendor, client, mock } = soaked;
  return [
    { what: `${vendor}: calls, calls a second`, value: describeRate(soaked) },
    { what: `${vendor}: how they ended`, value: describeCounts(client.outcomes) },
    ...(
      [
        ['client', client],
        ['mock', mock],
      ] as const
    ).flatMap(([name, { samples }]) => {
      const figures = processFigures(samples);
      if (figures === undefined) return [];
      const { heap, heapGrowth, rss, handles, openDescriptors } = figures;
      return [
        { what: `${vendor} ${name}: heapUsed at 25%, 50%, 100%`, value: heap },
        { what: `${vendor} ${name}: heapUsed, growth across the second half`, value: heapGrowth },
        { what: `${vendor} ${name}: RSS`, value: rss },
        { what: `${vendor} ${name}: handles, open descriptors`, value: `${handles}; ${openDescriptors}` },
      ];
    }),
    { what: `${vendor} mock: journal`, value: `${mock.samples.at(-1)?.journalEntries ?? 0} requests` },
  ];
}

export function describeRate({ client }: SoakedVendor): string {
  const { calls, atMs } = client.samples.at(-1) ?? { calls: 0, atMs: 1 };
  return `${thousands(calls)}, ${thousands(calls / (atMs / 1000))}`;
}
