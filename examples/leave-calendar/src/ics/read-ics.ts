import type ICAL from 'ical.js';
import type { Calendar, CalendarFile, CalendarProblem, Leave, ReadOptions } from '../calendar.ts';
import type { People } from '../people.ts';
import { addressesOf } from './attendees.ts';
import { EventProblem } from './event-time.ts';
import { describeEvent, parseIcs } from './parse-ics.ts';
import { spansOf } from './spans.ts';

/**
 * Reads every event of an iCalendar file that is not cancelled as a leave of its attendees. Of recurring events those
 * occurrences that matter from now on.
 *
 * @throws CalendarError when the file is not iCalendar, or is not whole
 */
export function readIcs(file: CalendarFile, people: People, options: ReadOptions): Calendar {
  const leaves: Leave[] = [];
  const problems: CalendarProblem[] = [];
  for (const calendar of parseIcs(file)) {
    const events = calendar.getAllSubcomponents('vevent');
    const changes = changedOccurrences(events);
    for (const event of events) {
      const where = `event ${describeEvent(textOf(event, 'summary'), textOf(event, 'uid'))} of ${file.name}`;
      try {
        const read = readEvent(event, changes.get(textOf(event, 'uid')) ?? [], people, options);
        leaves.push(...read.leaves);
        problems.push(...read.strangers.map((problem) => ({ where, problem, isAboutStranger: true as const })));
      } catch (error) {
        // What ical.js throws is about the event too: it reads times and rules when they are asked for.
        problems.push({ where, problem: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  return { leaves, problems };
}

function readEvent(
  event: ICAL.Component,
  changes: readonly ICAL.Property[],
  people: People,
  options: ReadOptions,
): { readonly leaves: readonly Leave[]; readonly strangers: readonly string[] } {
  if (textOf(event, 'status').toUpperCase() === 'CANCELLED') return { leaves: [], strangers: [] };
  const addresses = addressesOf(event);
  if (addresses.length === 0) throw new EventProblem('it names nobody: no ATTENDEE and no ORGANIZER');
  const spans = spansOf(event, changes, options);
  const found = addresses.map((address) => ({ address, person: people.find(address) }));
  return {
    leaves: found.flatMap(({ person }) => (person === undefined ? [] : spans.map((span) => ({ ...person, ...span })))),
    strangers: found
      .filter(({ person }) => person === undefined)
      .map(({ address }) => `${address} is not in ${people.file}`),
  };
}

/** By uid: an occurrence that was changed is an event of its own, and says in its RECURRENCE-ID which one it was. */
function changedOccurrences(events: readonly ICAL.Component[]): ReadonlyMap<string, readonly ICAL.Property[]> {
  const changes = new Map<string, ICAL.Property[]>();
  for (const event of events) {
    const ids = event.getAllProperties('recurrence-id');
    const uid = textOf(event, 'uid');
    if (ids.length > 0) changes.set(uid, [...(changes.get(uid) ?? []), ...ids]);
  }
  return changes;
}

function textOf(event: ICAL.Component, property: string): string {
  const value = event.getFirstPropertyValue(property);
  return value === null || value === undefined ? '' : String(value);
}
