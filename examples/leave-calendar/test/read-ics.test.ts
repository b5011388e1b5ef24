import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readIcs } from '../src/ics/read-ics.ts';
import { berlin, days, event, icsOf } from './support/ics.ts';
import { people, read } from './support/read.ts';

/** From when until when, in Shanghai. */
function spans(...components: readonly (readonly string[])[]): readonly string[] {
  const { leaves, problems } = read(...components);
  expect(problems).toEqual([]);
  const local = (moment: Temporal.Instant): string =>
    moment.toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime().toString({ smallestUnit: 'minute' });
  return leaves.map(({ from, until }) => `${local(from)} ${local(until)}`);
}

describe('an event', () => {
  it.each([
    ['of one day', days('20261123', '20261124'), '2026-11-23T00:00 2026-11-24T00:00'],
    [
      'of several days, the one of DTEND not among them',
      days('20261123', '20261128'),
      '2026-11-23T00:00 2026-11-28T00:00',
    ],
    ['of a day without an end', event('DTSTART;VALUE=DATE:20261123'), '2026-11-23T00:00 2026-11-24T00:00'],
    [
      'of days by their number',
      event('DTSTART;VALUE=DATE:20261123', 'DURATION:P1W'),
      '2026-11-23T00:00 2026-11-30T00:00',
    ],
    ['in UTC', event('DTSTART:20261123T040000Z', 'DTEND:20261123T090000Z'), '2026-11-23T12:00 2026-11-23T17:00'],
    ['of some hours', event('DTSTART:20261123T040000Z', 'DURATION:PT90M'), '2026-11-23T12:00 2026-11-23T13:30'],
    ['without a zone', event('DTSTART:20261123T130000', 'DTEND:20261123T180000'), '2026-11-23T13:00 2026-11-23T18:00'],
    [
      'in a zone that the file names alone',
      event('DTSTART;TZID=Asia/Tokyo:20261123T130000', 'DTEND;TZID=Asia/Tokyo:20261123T180000'),
      '2026-11-23T12:00 2026-11-23T17:00',
    ],
  ])('%s', (_name, lines, expected) => {
    expect(spans(lines)).toEqual([expected]);
  });

  it.each(['20260115T090000', '20260715T090000', '20260329T040000', '20261025T040000'])(
    'in a zone that the file describes, at %s, is when Temporal says',
    (start) => {
      const { leaves } = read(berlin, event(`DTSTART;TZID=Europe/Berlin:${start}`, 'DURATION:PT1H'));
      const expected = Temporal.PlainDateTime.from(start).toZonedDateTime('Europe/Berlin').toInstant();
      expect(leaves[0]?.from.toString()).toBe(expected.toString());
    },
  );

  it('in a zone with a name of its own is read by what the file says of it', () => {
    const zone = berlin.map((line) => line.replace('Europe/Berlin', 'W. Europe Standard Time'));
    const time = event('DTSTART;TZID="W. Europe Standard Time":20261123T090000', 'DURATION:PT1H');
    expect(spans(zone, time)).toEqual(['2026-11-23T16:00 2026-11-23T17:00']);
  });

  it('that was cancelled is none', () => {
    expect(read(days('20261123', '20261124', 'STATUS:CANCELLED'))).toEqual({ leaves: [], problems: [] });
  });

  it('may have folded lines, escaped text, and stand in the second calendar of a file', () => {
    const folded = days(
      '20261123',
      '20261124',
      'ATTENDEE;CN="Li, Na";PARTSTAT=ACC',
      ' EPTED:mailto:li@exam',
      ' ple.com',
    );
    const text = `\uFEFF${icsOf()}${icsOf(folded)}`;
    const options = { timeZone: 'Asia/Shanghai', now: new Date() };
    expect(readIcs({ name: 'leave.ics', text }, people, options)).toMatchObject({
      leaves: [{ userId: 'ou_li', name: 'Li Na' }],
      problems: [],
    });
  });
});

describe('an event that recurs', () => {
  const friday = ['DTSTART;VALUE=DATE:20261106', 'DTEND;VALUE=DATE:20261107'];

  it('takes place from now on, without its exceptions', () => {
    const rule = 'RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=7';
    expect(spans(event(...friday, rule, 'EXDATE;VALUE=DATE:20261204'))).toEqual([
      '2026-11-27T00:00 2026-11-28T00:00',
      '2026-12-11T00:00 2026-12-12T00:00',
      '2026-12-18T00:00 2026-12-19T00:00',
    ]);
  });

  it('takes place on days that are listed one by one', () => {
    expect(spans(event(...friday, 'RDATE;VALUE=DATE:20261210,20261224'))).toEqual([
      '2026-12-10T00:00 2026-12-11T00:00',
      '2026-12-24T00:00 2026-12-25T00:00',
    ]);
  });

  it('keeps its hour when the clocks are changed', () => {
    const time = event('DTSTART;TZID=Europe/Berlin:20270326T090000', 'DURATION:PT3H', 'RRULE:FREQ=WEEKLY;COUNT=2');
    expect(spans(berlin, time)).toEqual(['2027-03-26T16:00 2027-03-26T19:00', '2027-04-02T15:00 2027-04-02T18:00']);
  });

  it('has an occurrence at another time, and one that is cancelled, also when they are named in UTC', () => {
    const series = event(
      'DTSTART;TZID=Europe/Berlin:20261127T090000',
      'DURATION:PT3H',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE:20261218T080000Z',
    );
    const moved = event('RECURRENCE-ID:20261204T080000Z', 'DTSTART:20261203T080000Z', 'DURATION:PT1H');
    const cancelled = event(
      'RECURRENCE-ID;TZID=Europe/Berlin:20261211T090000',
      'DTSTART:20261211T080000Z',
      'DURATION:PT1H',
      'STATUS:CANCELLED',
    );
    expect(spans(berlin, series, moved, cancelled)).toEqual([
      '2026-11-27T16:00 2026-11-27T19:00',
      '2026-12-03T16:00 2026-12-03T17:00',
    ]);
  });

  it('for ever is read as far ahead as a status can last', () => {
    const daily = spans(days('20200101', '20200102', 'RRULE:FREQ=DAILY'));
    expect(daily[0]).toBe('2026-11-23T00:00 2026-11-24T00:00');
    expect(daily.length).toBeGreaterThanOrEqual(364);
    expect(daily.length).toBeLessThanOrEqual(367);
  });
});

describe('the people of an event', () => {
  const users = (...lines: readonly string[]): readonly string[] =>
    read(days('20261123', '20261124', ...lines)).leaves.map(({ userId }) => userId);

  it('are its attendees, whatever the case of their addresses', () => {
    expect(users('ATTENDEE:MAILTO:LI@example.com', 'ATTENDEE;ROLE=OPT-PARTICIPANT:mailto:wang@example.com')).toEqual([
      'ou_li',
      'ou_wang',
    ]);
  });

  it.each(['PARTSTAT=DECLINED', 'ROLE=NON-PARTICIPANT', 'CUTYPE=ROOM', 'CUTYPE=RESOURCE', 'CUTYPE=GROUP'])(
    'are not those with %s',
    (parameter) => {
      expect(users(`ATTENDEE;${parameter}:mailto:li@example.com`, 'ATTENDEE:mailto:wang@example.com')).toEqual([
        'ou_wang',
      ]);
    },
  );

  it('are its organizer where it has no attendees, and else not', () => {
    expect(users('ORGANIZER:mailto:wang@example.com')).toEqual(['ou_wang']);
    expect(users('ORGANIZER:mailto:wang@example.com', 'ATTENDEE:mailto:li@example.com')).toEqual(['ou_li']);
  });

  it('may have their address beside another URL', () => {
    expect(users('ATTENDEE;EMAIL=li@example.com:urn:uuid:1')).toEqual(['ou_li']);
  });

  it('that are not in the list are named, and the others are read', () => {
    const { leaves, problems } = read(
      days('20261123', '20261124', 'ATTENDEE:mailto:zhao@example.com', 'ATTENDEE:mailto:li@example.com'),
    );
    expect(leaves).toMatchObject([{ userId: 'ou_li' }]);
    expect(problems).toEqual([
      {
        where: 'event "Leave" (uid leave-1) of leave.ics',
        problem: 'zhao@example.com is not in people.csv',
        isAboutStranger: true,
      },
    ]);
  });
});
