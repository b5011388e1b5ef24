import { Temporal } from 'temporal-polyfill';
import type { Leave } from './read-calendar.ts';

/** Feishu takes no `end_time` that is more than 365 days ahead; a longer leave is prolonged by later runs. */
const mostDaysAhead = 364;

/**
 * Who is on leave at a moment, and when each of them is back: the midnight after the last day, in the company's time
 * zone. Leaves that follow each other without a day between them count as one.
 */
export function findOnLeave(
  leaves: readonly Leave[],
  now: Date,
  timeZone: string,
): ReadonlyMap<string, { readonly name: string; readonly backAt: Date }> {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const onLeave = new Map<string, { readonly name: string; readonly backAt: Date }>();
  for (const { userId, name } of leaves) {
    if (onLeave.has(userId)) continue;
    const backOn = firstDayBack(
      leaves.filter((leave) => leave.userId === userId),
      today,
    );
    if (backOn.equals(today)) continue;
    onLeave.set(userId, { name, backAt: new Date(backOn.toZonedDateTime(timeZone).epochMilliseconds) });
  }
  return onLeave;
}

/** Today for somebody who is not on leave. */
function firstDayBack(leaves: readonly Leave[], today: Temporal.PlainDate): Temporal.PlainDate {
  const { compare } = Temporal.PlainDate;
  let backOn = today;
  for (const { from, to } of leaves.toSorted((one, other) => compare(one.from, other.from))) {
    const isCovered = compare(from, backOn) <= 0 && compare(to, backOn) >= 0;
    if (isCovered) backOn = to.add({ days: 1 });
  }
  const latest = today.add({ days: mostDaysAhead });
  return compare(backOn, latest) > 0 ? latest : backOn;
}
