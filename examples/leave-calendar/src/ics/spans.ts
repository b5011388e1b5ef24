import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { ReadOptions } from '../calendar.ts';
import { mostDaysAhead } from '../on-leave.ts';
import { EventProblem, type EventTime, readTimes, toMoment, zoneOf } from './event-time.ts';

/** When an event takes place once. */
export interface Span {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

type Length = { readonly days: number } | { readonly milliseconds: number };

/** More than a daily event of 25 years. */
const mostRepeats = 10_000;

/**
 * When an event takes place: once, or as often as it recurs from now on and as far ahead as Feishu lets a status last.
 *
 * @param changes which of its occurrences have events of their own in the file
 * @throws EventProblem
 */
export function spansOf(
  event: ICAL.Component,
  changes: readonly ICAL.Property[],
  { timeZone, now }: ReadOptions,
): readonly Span[] {
  const property = event.getFirstProperty('dtstart');
  const start = property === null ? undefined : readTimes(property, timeZone)[0];
  if (property === null || start === undefined) throw new EventProblem('it has no DTSTART');
  const length = lengthOf(event, start, timeZone);
  const isRecurring = event.hasProperty('rrule') || event.hasProperty('rdate');
  if (!isRecurring || event.hasProperty('recurrence-id')) return [spanFrom(start, length, timeZone)];

  if (event.hasProperty('exrule')) throw new EventProblem('it recurs with an EXRULE, which is not read');
  const zone = zoneOf(property);
  if (zone !== undefined && event.getTimeZoneByID(zone) === null) {
    throw new EventProblem(`it recurs in the time zone "${zone}", which is not described in the file`);
  }
  if (changes.some((id) => id.getParameter('range') !== undefined)) {
    throw new EventProblem('it is changed from one occurrence on (RANGE=THISANDFUTURE), which is not read');
  }
  const excluded = [...event.getAllProperties('exdate'), ...changes];
  const isExcluded = excludedBy(
    excluded.flatMap((property) => readTimes(property, timeZone)),
    timeZone,
  );
  const spans: Span[] = [];
  const latest = now.getTime() + (mostDaysAhead + 1) * 86_400_000;
  for (const time of occurrences(event)) {
    const span = spanFrom(occurrenceOf(time, start, timeZone), length, timeZone);
    if (span.from.epochMilliseconds > latest) break;
    if (span.until.epochMilliseconds > now.getTime() && !isExcluded(span.from)) spans.push(span);
  }
  return spans;
}

function* occurrences(event: ICAL.Component): Generator<ICAL.Time> {
  const iterator = new ICAL.Event(event).iterator();
  for (let count = 0; count < mostRepeats; count += 1) {
    const time = iterator.next();
    if (time === undefined || time === null) return;
    yield time;
  }
  throw new EventProblem(`it recurs more than ${mostRepeats} times`);
}

function occurrenceOf(time: ICAL.Time, start: EventTime, timeZone: string): EventTime {
  if (start.type === 'day') return { type: 'day', day: new Temporal.PlainDate(time.year, time.month, time.day) };
  return { type: 'moment', moment: toMoment(time, timeZone) };
}

/** By the moment: some programs write the times of exceptions in UTC although the event has a zone. */
function excludedBy(times: readonly EventTime[], timeZone: string): (from: Temporal.Instant) => boolean {
  const excluded = new Set(times.map((time) => beginningOf(time, timeZone).epochMilliseconds));
  return (from) => excluded.has(from.epochMilliseconds);
}

function beginningOf(time: EventTime, timeZone: string): Temporal.Instant {
  return time.type === 'day' ? time.day.toZonedDateTime(timeZone).toInstant() : time.moment;
}

function spanFrom(start: EventTime, length: Length, timeZone: string): Span {
  const from = beginningOf(start, timeZone);
  if (start.type === 'day' && 'days' in length) {
    return { from, until: beginningOf({ type: 'day', day: start.day.add(length) }, timeZone) };
  }
  return { from, until: from.add('days' in length ? { hours: length.days * 24 } : length) };
}

/** DTEND is the first day, or moment, that is no longer part of the event. */
function lengthOf(event: ICAL.Component, start: EventTime, timeZone: string): Length {
  const end = event.getFirstProperty('dtend');
  const length = end === null ? durationOf(event, start) : lengthUntil(readTimes(end, timeZone)[0], start);
  const amount = 'days' in length ? length.days : length.milliseconds;
  if (amount < 0) throw new EventProblem('it ends before it begins');
  if (amount === 0) throw new EventProblem('it ends when it begins: DTEND is the first day, or moment, after it');
  return length;
}

function lengthUntil(end: EventTime | undefined, start: EventTime): Length {
  if (start.type === 'day' && end?.type === 'day') return { days: start.day.until(end.day).days };
  if (start.type === 'moment' && end?.type === 'moment') {
    return { milliseconds: end.moment.epochMilliseconds - start.moment.epochMilliseconds };
  }
  throw new EventProblem('one of DTSTART and DTEND is a day, the other one a time');
}

function durationOf(event: ICAL.Component, start: EventTime): Length {
  const duration = event.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) {
    if (start.type === 'day') return { days: 1 };
    throw new EventProblem('it has neither DTEND nor DURATION');
  }
  const seconds = duration.toSeconds();
  if (start.type === 'moment') return { milliseconds: seconds * 1_000 };
  if (seconds % 86_400 !== 0) throw new EventProblem('DTSTART is a day, and DURATION is no number of days');
  return { days: seconds / 86_400 };
}
