import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** Why an event cannot be used. */
export class EventProblem extends Error {}

/** A day, or a moment of it: whole-day events have no time zone. */
export type EventTime =
  | { readonly type: 'day'; readonly day: Temporal.PlainDate }
  | { readonly type: 'moment'; readonly moment: Temporal.Instant };

/** Times of one property, such as DTSTART; EXDATE may have several. @throws EventProblem */
export function readTimes(property: ICAL.Property, timeZone: string): readonly EventTime[] {
  // The parser is lenient and makes the 1st of December of the 31st of November, so its text is what counts.
  const [, , type, ...texts]: readonly unknown[] = property.toJSON();
  return texts.map((text, index) =>
    type === 'date'
      ? { type: 'day', day: readDay(property, text) }
      : { type: 'moment', moment: readMoment(property, text, index, timeZone) },
  );
}

function readDay(property: ICAL.Property, text: unknown): Temporal.PlainDate {
  return checked(property, text, /^\d{4}-\d{2}-\d{2}$/, (day) => Temporal.PlainDate.from(day));
}

function readMoment(property: ICAL.Property, text: unknown, index: number, timeZone: string): Temporal.Instant {
  checked(property, text, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?$/, (time) =>
    Temporal.PlainDateTime.from(time.replace('Z', '')),
  );
  const value: unknown = property.getValues()[index];
  if (!isTime(value)) throw new EventProblem(`${property.name.toUpperCase()} is no time`);
  return toMoment(value, zoneOf(property) ?? timeZone);
}

function checked<Value>(property: ICAL.Property, text: unknown, form: RegExp, read: (text: string) => Value): Value {
  const name = property.name.toUpperCase();
  if (typeof text !== 'string' || !form.test(text)) {
    throw new EventProblem(`${name} is not of the form 20261123, 20261123T090000 or 20261123T090000Z`);
  }
  try {
    return read(text);
  } catch {
    throw new EventProblem(`${name} is a date or time that there is not: ${text}`);
  }
}

/** The time zone by its name, if the property has one. */
export function zoneOf(property: ICAL.Property): string | undefined {
  return property.getParameter('tzid') === undefined ? undefined : property.getFirstParameter('tzid');
}

/**
 * @param timeZone for times without a zone, and for zones that the file names without describing them
 * @throws EventProblem for a zone that nobody knows
 */
export function toMoment(time: ICAL.Time, timeZone: string): Temporal.Instant {
  // UTC, or a zone that the file itself describes.
  if (time.zone.tzid !== 'floating') return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1_000);
  const { year, month, day, hour, minute, second } = time;
  const local = new Temporal.PlainDateTime(year, month, day, hour, minute, second);
  try {
    return local.toZonedDateTime(timeZone).toInstant();
  } catch {
    throw new EventProblem(`the time zone "${timeZone}" is not described in the file`);
  }
}

function isTime(value: unknown): value is ICAL.Time {
  return typeof value === 'object' && value !== null && 'toUnixTime' in value && 'zone' in value;
}
