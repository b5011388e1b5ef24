import { describeAim, type Ratios } from '../ratios/ratio.ts';
import type { Table } from '../report/table.ts';
import type { Installed } from './install-contender.ts';
import type { Bundle } from './measure-bundle.ts';

const MEGABYTES = { atMost: 3 };
const PACKAGES = { atMost: 3 };

export interface NamedBundle extends Bundle {
  readonly name: string;
}

/** What does not change from round to round. The first of the installed ones is ours, the second its peer. */
export function sizeTables(
  installed: readonly Installed[],
  bundles: readonly NamedBundle[],
): { readonly tables: readonly Table[]; readonly ratios: Ratios } {
  const isOurs = (index: number): boolean => index === 0;
  const of = (values: readonly number[]): number => (values[0] ?? Number.NaN) / (values[1] ?? Number.NaN);
  return {
    tables: [
      {
        title: 'Installed by npm, from packed tarballs',
        head: ['who', 'MB', 'aim', 'packages', 'aim'],
        rows: installed.map(({ contender: { name }, bytes, packages }, index) => [
          name,
          megabytes(bytes),
          isOurs(index) ? describeAim(bytes / 1_000_000, MEGABYTES) : '',
          String(packages),
          isOurs(index) ? describeAim(packages, PACKAGES) : '',
        ]),
      },
      {
        title: 'A program with one call, bundled and minified for Node with everything that it needs',
        head: ['who', 'KB', 'KB gzipped'],
        rows: bundles.map(({ name, bytes, gzippedBytes }) => [
          name,
          (bytes / 1000).toFixed(0),
          (gzippedBytes / 1000).toFixed(0),
        ]),
      },
    ],
    ratios: {
      'size: installed bytes, of the SDK': { value: of(installed.map(({ bytes }) => bytes)), better: 'lower' },
      'size: installed packages, of the SDK': { value: of(installed.map(({ packages }) => packages)), better: 'lower' },
      'size: gzipped bundle, of the SDK': {
        value: of(bundles.map(({ gzippedBytes }) => gzippedBytes)),
        better: 'lower',
      },
    },
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
