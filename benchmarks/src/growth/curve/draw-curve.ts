import { axisX, axisY, dot, gridX, gridY, lineY, plot, ruleX, text } from '@observablehq/plot';
import { Window } from 'happy-dom';
import { median } from '../../statistics.ts';
import type { Curve } from './curve.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = { width: 760, height: 420 };
/** Apart by lightness too, for those who see no colours. */
const COLOURS = ['#1f4e9c', '#e07b00', '#3a9a5b'];

const { format: compact } = new Intl.NumberFormat('en-US', { notation: 'compact' });

/** The curve as SVG on white, readable on dark pages too. A line joins the medians; bars reach from round to round. */
export function drawCurve({ title, x, y, series }: Curve): string {
  const { document } = new Window();
  const data = series.flatMap(({ name, points }) =>
    points.map((point) => ({
      name,
      x: point.x,
      middle: median(point.values),
      from: Math.min(...point.values),
      to: Math.max(...point.values),
    })),
  );
  const measured = [...new Set(data.map((each) => each.x))];
  const { scale = 'linear' } = y;
  const lowest = Math.min(...data.map(({ from }) => from));
  const highest = Math.max(...data.map(({ to }) => to));
  const drawn = plot({
    document,
    ...SIZE,
    ...{ marginTop: 56, marginLeft: 84, marginRight: 28, marginBottom: 56 },
    style: { fontFamily: 'Helvetica, Arial, sans-serif', fontSize: '13px', color: 'black', background: 'white' },
    x: { type: x.scale },
    y: { type: scale, domain: scale === 'log' ? [lowest / 1.2, highest * 1.2] : [0, highest * 1.05] },
    color: { domain: series.map(({ name }) => name), range: COLOURS },
    marks: [
      gridX(measured),
      gridY({ ticks: 6 }),
      axisX(measured, {
        label: x.label,
        labelAnchor: 'center',
        labelArrow: 'none',
        labelOffset: 42,
        text: (each: number) => compact(each),
      }),
      axisY({ label: y.label, labelAnchor: 'center', labelArrow: 'none', labelOffset: 70, ticks: 6 }),
      text([title], { frameAnchor: 'top-left', dx: -68, dy: -38, fontSize: 17, fontWeight: 'bold' }),
      ruleX(data, { x: 'x', y1: 'from', y2: 'to', stroke: 'name', strokeWidth: 3, strokeOpacity: 0.35 }),
      lineY(data, { x: 'x', y: 'middle', stroke: 'name', strokeWidth: 2 }),
      dot(data, { x: 'x', y: 'middle', fill: 'name', r: 4 }),
      ...(series.length > 1 ? legend(series.map(({ name }) => name)) : []),
    ],
  });
  // These rules are for an image within a page; this one is a file.
  drawn.querySelector('style')?.remove();
  drawn.setAttribute('xmlns', SVG);
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', title);
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: 'white' })) {
    ground.setAttribute(name, value);
  }
  drawn.prepend(ground);
  return drawn.outerHTML;
}

/** The names in their colours, beside the title: at the ends of the lines they would cover each other. */
function legend(names: readonly string[]) {
  return names.map((name, index) =>
    text([`\u25cf ${name}`], {
      frameAnchor: 'top-right',
      textAnchor: 'end',
      dx: -(names.length - 1 - index) * 120,
      dy: -34,
      fill: COLOURS[index] ?? 'black',
    }),
  );
}
