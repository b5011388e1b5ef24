import Table from 'cli-table3';
import type { Row } from '../matrix/matrix.ts';

const titles = { feishu: 'Feishu and Lark', wps: 'WPS 365', fxiaoke: 'Fxiaoke' } as const;

const columns = [
  'operation',
  'documented',
  'vector',
  'wire\nclient',
  'wire\nmock',
  'sdk',
  'community',
  'negative\nclient',
  'negative\nmock',
  'live',
];

/** The rows of one vendor as a table that fits 120 columns. */
export function drawMatrix(rows: readonly Row[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const table = new Table({ ...withoutLines, head: [...columns] });
  table.push(...rows.map(cellsOf));
  return `${titles[first.vendor]}\n\n${table.toString().replace(/ +$/gm, '')}\n`;
}

function cellsOf({ operation, documented, vector, wire, sdk, community, refusals, negative, live }: Row): string[] {
  return [
    operation,
    shown(documented),
    vector ?? '-',
    shown(wire.client),
    shown(wire.mock),
    shown(sdk),
    shown(community),
    `${negative.client.size}/${refusals.length}`.padStart(5),
    `${negative.mock.size}/${refusals.length}`.padStart(5),
    live ?? '-',
  ];
}

function shown(isShown: boolean): string {
  return isShown ? 'yes' : '-';
}

const withoutLines: Table.TableConstructorOptions = {
  chars: {
    ...{ top: '', 'top-left': '', 'top-mid': '', 'top-right': '' },
    ...{ mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    ...{ bottom: '', 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' },
    ...{ left: '  ', middle: '  ', right: '' },
  },
  style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
};
