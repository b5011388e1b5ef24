import { parseDuration } from './duration.ts';

const SHORT = /^(\d+)(ms|s|m|h|d)$/;
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * The milliseconds that a clock is advanced by: a number of them, a text such as `90m` (ms, s, m, h, d), or an
 * ISO 8601 duration such as `PT2H`.
 *
 * @throws RangeError when it is no such text, below 0 or not finite.
 */
export function parseSpan(by: number | string): number {
  const spanMs = typeof by === 'number' ? by : parseText(by);
  if (Number.isFinite(spanMs) && spanMs >= 0) return spanMs;
  throw new RangeError(
    `Not a span of time: ${typeof by === 'number' ? by : JSON.stringify(by)}. Give milliseconds, at least 0, a text ` +
      'such as "90m" (ms, s, m, h, d), or an ISO 8601 duration such as "PT2H".',
  );
}

function parseText(text: string): number {
  const [, amount, unit = ''] = SHORT.exec(text) ?? [];
  return amount === undefined ? (parseDuration(text) ?? Number.NaN) : Number(amount) * (UNIT_MS[unit] ?? Number.NaN);
}
