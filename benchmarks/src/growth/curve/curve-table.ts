import type { Table } from '../../report/table.ts';
import { describeRounds } from '../../statistics.ts';
import type { Curve } from './curve.ts';

/** The figures of a curve: a row for each x. */
export function curveTable({ title, x, y, series, notes }: Curve): Table {
  const all = new Set(series.flatMap(({ points }) => points.map((point) => point.x)));
  return {
    title,
    head: [x.label, ...series.map(({ name }) => `${series.length > 1 ? `${name}: ` : ''}${y.label} (from to)`)],
    rows: [...all]
      .toSorted((one, other) => one - other)
      .map((each) => [
        each.toLocaleString('en-US'),
        ...series.map(({ points }) => {
          const point = points.find((one) => one.x === each);
          return point === undefined ? '' : describeRounds(point.values, y.digits);
        }),
      ]),
    notes,
  };
}
