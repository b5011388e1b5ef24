/** A VTIMEZONE as calendar programs write it. */
export const berlin = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** An iCalendar file of such components. */
export function icsOf(...components: readonly (readonly string[])[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...components.flat(), 'END:VCALENDAR'];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** An event of Li, unless its lines name somebody. */
export function event(...lines: readonly string[]): readonly string[] {
  const named = lines.some((line) => /^(ATTENDEE|ORGANIZER)/.test(line));
  const li = named ? [] : ['ATTENDEE:mailto:li@example.com'];
  const [uid = 'UID:leave-1'] = lines.filter((line) => line.startsWith('UID:'));
  const others = lines.filter((line) => line !== uid);
  return ['BEGIN:VEVENT', uid, 'SUMMARY:Leave', ...others, ...li, 'END:VEVENT'];
}

/** An event that takes whole days; the last one is the day before `until`. */
export function days(from: string, until: string, ...lines: readonly string[]): readonly string[] {
  return event(`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${until}`, ...lines);
}
