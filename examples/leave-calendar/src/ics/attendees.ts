import type ICAL from 'ical.js';

/**
 * The addresses of those who are away: the attendees, without those who declined, are only told of it, or are no people.
 * An event without attendees is about its organizer, as in an export of somebody's own calendar.
 */
export function addressesOf(event: ICAL.Component): readonly string[] {
  const attendees = event.getAllProperties('attendee');
  if (attendees.length === 0) return event.getAllProperties('organizer').map(addressOf);
  return attendees.filter(takesPart).map(addressOf);
}

function takesPart(attendee: ICAL.Property): boolean {
  const kind = parameterOf(attendee, 'cutype');
  return (
    parameterOf(attendee, 'partstat') !== 'DECLINED' &&
    parameterOf(attendee, 'role') !== 'NON-PARTICIPANT' &&
    kind !== 'ROOM' &&
    kind !== 'RESOURCE' &&
    kind !== 'GROUP'
  );
}

function parameterOf(attendee: ICAL.Property, name: string): string | undefined {
  return attendee.getParameter(name) === undefined ? undefined : attendee.getFirstParameter(name).toUpperCase();
}

/** The value is a URL, which some programs give another scheme; then the address stands beside it. */
function addressOf(attendee: ICAL.Property): string {
  const email = attendee.getParameter('email') === undefined ? undefined : attendee.getFirstParameter('email');
  return (email ?? String(attendee.getFirstValue())).replace(/^mailto:/i, '');
}
