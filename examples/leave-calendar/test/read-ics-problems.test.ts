import { describe, expect, it } from 'vitest';
import { readIcs } from '../src/ics/read-ics.ts';
import { days, event, icsOf } from './support/ics.ts';
import { people, read } from './support/read.ts';

describe('an event that cannot be used', () => {
  const weekly = 'RRULE:FREQ=WEEKLY';

  it.each([
    ['it has no DTSTART', event('DTEND;VALUE=DATE:20261124')],
    ['DTSTART is a date or time that there is not: 2026-11-31', days('20261131', '20261202')],
    ['DTSTART is not of the form 20261123', event('DTSTART;VALUE=DATE:2026-11-23')],
    ['DTSTART is a date or time that there is not', event('DTSTART:20261123T250000Z', 'DURATION:PT1H')],
    ['DTSTART is not of the form', event('DTSTART;VALUE=DATE:tomorrow')],
    ['it ends before it begins', days('20261124', '20261123')],
    ['it ends when it begins: DTEND is the first day, or moment, after it', days('20261123', '20261123')],
    [
      'one of DTSTART and DTEND is a day, the other one a time',
      event('DTSTART;VALUE=DATE:20261123', 'DTEND:20261124T000000Z'),
    ],
    ['it has neither DTEND nor DURATION', event('DTSTART:20261123T040000Z')],
    ['DTSTART is a day, and DURATION is no number of days', event('DTSTART;VALUE=DATE:20261123', 'DURATION:PT36H')],
    [
      'the time zone "China Time" is not described in the file',
      event('DTSTART;TZID=China Time:20261123T090000', 'DURATION:PT1H'),
    ],
    [
      'it recurs in the time zone "Asia/Tokyo", which is not described in the file',
      event('DTSTART;TZID=Asia/Tokyo:20261123T090000', 'DURATION:PT1H', weekly),
    ],
    ['it recurs more than 10000 times', event('DTSTART:20261123T040000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY')],
    ['it recurs with an EXRULE, which is not read', days('20261123', '20261124', weekly, 'EXRULE:FREQ=MONTHLY')],
    [
      'it names nobody: no ATTENDEE and no ORGANIZER',
      days('20261123', '20261124').filter((line) => !line.startsWith('ATTENDEE')),
    ],
  ])('because %s, is named, and the others are read', (problem, lines) => {
    const { leaves, problems } = read(
      lines,
      days('20261123', '20261124', 'UID:other', 'ATTENDEE:mailto:wang@example.com'),
    );
    expect(leaves).toMatchObject([{ userId: 'ou_wang' }]);
    expect(problems).toEqual([
      { where: 'event "Leave" (uid leave-1) of leave.ics', problem: expect.stringContaining(problem) },
    ]);
  });

  it('because it is changed from one occurrence on, is named', () => {
    const changed = days('20261130', '20261201', 'RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20261130');
    expect(read(days('20261123', '20261124', weekly), changed).problems).toMatchObject([
      { problem: expect.stringContaining('RANGE=THISANDFUTURE') },
    ]);
  });
});

describe('a file that is not whole', () => {
  const first = days('20261123', '20261124');
  const second = event('UID:leave-2', 'DTSTART;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261126', 'RRULE:FREQ=YEARLY');
  const whole = icsOf(first, second.with(2, 'SUMMARY:Wang, away'));
  const refusalOf = (text: string): string => {
    try {
      readIcs({ name: 'leave.ics', text }, people, { timeZone: 'Asia/Shanghai', now: new Date() });
    } catch (error) {
      return String(error);
    }
    return 'none';
  };

  it.each([
    [
      'a line that is none',
      whole.replace('Wang, away', 'Wang\r\naway'),
      '"Wang" (uid leave-2) cannot be read: invalid line',
    ],
    ['the middle of an event as its end', whole.slice(0, whole.indexOf('Wang, away')), '(uid leave-2) cannot be read'],
    [
      'the end of a line as its end',
      whole.slice(0, whole.lastIndexOf('DTEND')),
      '"Wang, away" (uid leave-2) cannot be read',
    ],
    [
      'a rule that nobody knows',
      whole.replace('YEARLY', 'SOMETIMES'),
      '"Wang, away" (uid leave-2) cannot be read: invalid frequency "SOMETIMES"',
    ],
  ])('with %s is refused by file and event', (_name, text, expected) => {
    const refusal = refusalOf(text);
    expect(refusal).toMatch(/^CalendarError: leave\.ics: event /);
    expect(refusal).toContain(expected);
  });

  it.each([
    ['no iCalendar', '<html>signed out</html>', 'leave.ics is no iCalendar file'],
    ['nothing', '', 'leave.ics is no iCalendar file'],
    ['no end', whole.slice(0, whole.indexOf('END:VCALENDAR')), 'leave.ics cannot be read'],
  ])('with %s is refused by file', (_name, text, expected) => {
    expect(refusalOf(text)).toContain(expected);
  });
});
