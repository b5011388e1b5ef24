import type { Sample } from '../sample.ts';

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 56;
const RIGHT = 12;
const TOP = 28;
const BOTTOM = 28;
const MB = 1_000_000;

/** The heap of a process over time, from 0 up, as an SVG that reads on a light page and on a dark one. */
export function drawPlot(title: string, samples: readonly Sample[]): string {
  const endMs = Math.max(1, samples.at(-1)?.atMs ?? 1);
  const mostMB = roundUp(Math.max(1, ...samples.map(({ heapUsedBytes }) => heapUsedBytes / MB)));
  const x = (atMs: number): number => LEFT + (atMs / endMs) * (WIDTH - LEFT - RIGHT);
  const y = (megabytes: number): number => HEIGHT - BOTTOM - (megabytes / mostMB) * (HEIGHT - TOP - BOTTOM);
  const points = samples.map(({ atMs, heapUsedBytes }) => `${x(atMs).toFixed(1)},${y(heapUsedBytes / MB).toFixed(1)}`);
  const lines = [0, 0.5, 1].map((share) => {
    const at = y(mostMB * share).toFixed(1);
    return `  <path d="M${LEFT} ${at}H${WIDTH - RIGHT}" stroke="#888" stroke-opacity="0.4"/>
  <text x="${LEFT - 6}" y="${at}" text-anchor="end" dominant-baseline="middle">${mostMB * share} MB</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11" fill="#888">
  <title>${title}: heapUsed after a full collection</title>
  <text x="${LEFT}" y="16">${title}: heapUsed after a full collection</text>
${lines.join('\n')}
  <text x="${LEFT}" y="${HEIGHT - 8}">0 s</text>
  <text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end">${Math.round(endMs / 1000)} s</text>
  <polyline points="${points.join(' ')}" fill="none" stroke="#2a7ae2" stroke-width="1.5"/>
</svg>
`;
}

/** To an even number of megabytes that leaves some room. */
function roundUp(megabytes: number): number {
  return Math.ceil((megabytes * 1.1) / 10) * 10;
}
