import type { Ratio } from '../ratios/ratio.ts';
import { medianRatio } from '../statistics.ts';
import type { Settings, TopicResult } from '../topic.ts';
import { measureBulk } from './bulk/measure-bulk.ts';
import { measureCatalogue } from './catalogue/measure-catalogue.ts';
import type { Curve } from './curve/curve.ts';
import { curveTable } from './curve/curve-table.ts';
import { drawCurve } from './curve/draw-curve.ts';
import { measureJournal } from './mock/measure-journal.ts';
import { measureSessions } from './mock/measure-sessions.ts';

/** Every curve, as a table and as a plot. */
export async function measureGrowth(settings: Settings): Promise<TopicResult> {
  const curves: Curve[] = [];
  for (const measure of [measureBulk, measureCatalogue, measureJournal, measureSessions]) {
    curves.push(...(await measure(settings)));
  }
  return {
    tables: curves.map(curveTable),
    ratios: Object.fromEntries(curves.filter(({ name }) => FLAT.includes(name)).map(endToStart)),
    problems: [],
    plots: curves.map((curve) => ({ file: `${curve.name}.svg`, title: curve.title, svg: drawCurve(curve) })),
  };
}

/** The curves that should not rise: of these the last point beside the first is a ratio to keep. */
const FLAT: readonly string[] = ['catalogue', 'journal-request', 'sessions'];

function endToStart({ name, x, series }: Curve): [string, Ratio] {
  const points = series[0]?.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  const value = medianRatio(last?.values ?? [], first?.values ?? []);
  return [`growth: ${name}, at ${last?.x} ${x.label}, of ${first?.x}`, { value, better: 'lower' }];
}
