import { Temporal } from 'temporal-polyfill';
import type { Leave } from './calendar.ts';

/** Feishu takes no `end_time` that is more than 365 days ahead; a longer leave is prolonged by later runs. */
export const mostDaysAhead = 364;

/**
 * Who is on leave at a moment, and when each of them is back. Leaves that follow each other without a gap count as one.
 */
export function findOnLeave(
  leaves: readonly Leave[],
  now: Date,
  timeZone: string,
): ReadonlyMap<string, { readonly name: string; readonly backAt: Date }> {
  const moment = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  // From midnight on, so that all runs of a day say the same.
  const today = moment.toZonedDateTimeISO(timeZone).startOfDay();
  const latest = today.add({ days: mostDaysAhead }).toInstant();
  const onLeave = new Map<string, { readonly name: string; readonly backAt: Date }>();
  for (const [userId, ofUser] of byUser(leaves)) {
    const backAt = earlier(whenBack(ofUser, moment), latest);
    if (backAt.equals(moment)) continue;
    onLeave.set(userId, { name: ofUser[0].name, backAt: new Date(backAt.epochMilliseconds) });
  }
  return onLeave;
}

function byUser(leaves: readonly Leave[]): ReadonlyMap<string, readonly [Leave, ...Leave[]]> {
  const users = new Map<string, [Leave, ...Leave[]]>();
  for (const leave of leaves) {
    const ofUser = users.get(leave.userId);
    if (ofUser === undefined) users.set(leave.userId, [leave]);
    else ofUser.push(leave);
  }
  return users;
}

/** Now for somebody who is not on leave. */
function whenBack(leaves: readonly Leave[], now: Temporal.Instant): Temporal.Instant {
  const { compare } = Temporal.Instant;
  let backAt = now;
  for (const { from, until } of leaves.toSorted((one, other) => compare(one.from, other.from))) {
    if (compare(from, backAt) <= 0 && compare(until, backAt) > 0) backAt = until;
  }
  return backAt;
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other;
}
