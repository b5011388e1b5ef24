import { expect, it } from 'vitest';
import { type Curve, CurveValues } from './curve.ts';
import { curveTable } from './curve-table.ts';
import { drawCurve } from './draw-curve.ts';

function exampleCurve(): Curve {
  const values = new CurveValues();
  for (const round of [1, 3, 2]) {
    values.note('ours', 1000, round * 10);
    values.note('ours', 10, round);
    values.note('theirs', 10, 4);
  }
  return {
    name: 'example',
    title: 'An example < & >',
    x: { label: 'users', scale: 'log' },
    y: { label: 'µs a user', digits: 1 },
    series: values.toSeries(),
    notes: ['A note.'],
  };
}

it('keeps the rounds of each point, by x', () => {
  expect(exampleCurve().series).toEqual([
    {
      name: 'ours',
      points: [
        { x: 10, values: [1, 3, 2] },
        { x: 1000, values: [10, 30, 20] },
      ],
    },
    { name: 'theirs', points: [{ x: 10, values: [4, 4, 4] }] },
  ]);
});

it('has a row for each x, empty where a series has no point', () => {
  const { head, rows } = curveTable(exampleCurve());
  expect(head).toEqual(['users', 'ours: µs a user (from to)', 'theirs: µs a user (from to)']);
  expect(rows).toEqual([
    ['10', '2.0 (1.0 to 3.0)', '4.0 (4.0 to 4.0)'],
    ['1,000', '20.0 (10.0 to 30.0)', ''],
  ]);
});

it('is drawn as an image that stands for itself', () => {
  const svg = drawCurve(exampleCurve());
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('An example &lt; &amp; &gt;');
  expect(svg).toContain('fill="white"');
  expect(svg).not.toContain('<style');
  for (const label of ['users', 'µs a user', 'ours', 'theirs']) expect(svg).toContain(label);
  expect(drawCurve(exampleCurve())).toBe(svg);
});
