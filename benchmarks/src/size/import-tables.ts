import type { Ratio, Ratios } from '../ratios/ratio.ts';
import type { Table } from '../report/table.ts';
import { describeRounds, median, medianRatio } from '../statistics.ts';
import { officialSdk, ours } from './contenders.ts';
import type { Imported } from './measure-import.ts';
import type { TypesCost } from './measure-types.ts';

/** What is measured in rounds: imports and type checks. */
export function importTables(
  imports: ReadonlyMap<string, readonly Imported[]>,
  types: ReadonlyMap<string, readonly TypesCost[]>,
): { readonly tables: readonly Table[]; readonly ratios: Ratios } {
  const ofSdk = <Each>(measured: ReadonlyMap<string, readonly Each[]>, pick: (one: Each) => number): Ratio => {
    const of = (name: string) => (measured.get(name) ?? []).map(pick);
    return { value: medianRatio(of(ours.name), of(officialSdk.name)), better: 'lower' };
  };
  return {
    tables: [
      {
        title: 'Import in a fresh process',
        head: ['what', 'ms, median (from to)', 'RSS MB more than before (from to)'],
        rows: [...imports].map(([name, measured]) => [
          name,
          describeRounds(measured.map(({ ms }) => ms)),
          describeRounds(measured.map(({ rssMB }) => rssMB)),
        ]),
        notes: ['@x/feishu-status loads undici with its first call, so that time and memory come later.'],
      },
      {
        title: 'Type check of the program with one call, by `tsc --extendedDiagnostics`',
        head: ['who', 'files', 'memory MB', 'check s (from to)', 'total s (from to)'],
        rows: [...types].map(([name, measured]) => [
          name,
          median(measured.map(({ files }) => files)).toFixed(0),
          median(measured.map(({ memoryMB }) => memoryMB)).toFixed(0),
          describeRounds(
            measured.map(({ checkSeconds }) => checkSeconds),
            2,
          ),
          describeRounds(
            measured.map(({ totalSeconds }) => totalSeconds),
            2,
          ),
        ]),
      },
    ],
    ratios: {
      'size: time of the import, of the SDK': ofSdk(imports, ({ ms }) => ms),
      'size: memory of the import, of the SDK': ofSdk(imports, ({ rssMB }) => rssMB),
      'size: memory of the type check, of the SDK': ofSdk(types, ({ memoryMB }) => memoryMB),
      'size: time of the type check, of the SDK': ofSdk(types, ({ totalSeconds }) => totalSeconds),
    },
  };
}
