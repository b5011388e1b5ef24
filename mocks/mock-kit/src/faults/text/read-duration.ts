const DURATION = /^(-?\d+(?:\.\d+)?)(ms|s|m)?$/;
const UNIT_MS = { ms: 1, s: 1000, m: 60_000 } as const;

/** The milliseconds of a text such as `200ms`, `2s`, `1m` or `200`; undefined when the text is none. */
export function readDuration(text: string): number | undefined {
  const [, amount, unit = 'ms'] = DURATION.exec(text) ?? [];
  if (amount === undefined || (unit !== 'ms' && unit !== 's' && unit !== 'm')) return undefined;
  return Number(amount) * UNIT_MS[unit];
}
