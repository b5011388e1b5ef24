const ISO_DURATION = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNIT_MS = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000] as const;

/**
 * The milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds, for example `PT2H`; undefined
 * when the text is none. Months and years are left out: how long one is depends on the date.
 */
export function parseDuration(text: string): number | undefined {
  const [, ...amounts] = ISO_DURATION.exec(text) ?? [];
  if (amounts.length === 0) return undefined;
  return UNIT_MS.reduce((total, unitMs, index) => total + unitMs * Number(amounts[index] ?? 0), 0);
}
