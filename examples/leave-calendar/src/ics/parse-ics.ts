import ICAL from 'ical.js';
import { CalendarError, type CalendarFile } from '../calendar.ts';

/**
 * The calendars of a file; nearly always one.
 *
 * @throws CalendarError naming the file, and the event at which reading ended
 */
export function parseIcs({ name, text }: CalendarFile): readonly ICAL.Component[] {
  const content = text.replace(/^\uFEFF/, '');
  if (!/^BEGIN:VCALENDAR\s*$/im.test(content)) {
    throw new CalendarError(`${name} is no iCalendar file: it has no line BEGIN:VCALENDAR.`);
  }
  const parsed = tryParse(content);
  if ('problem' in parsed) throw new CalendarError(`${name}${brokenEvent(content)} cannot be read: ${parsed.problem}.`);
  return parsed.calendars;
}

function tryParse(text: string): { readonly calendars: readonly ICAL.Component[] } | { readonly problem: string } {
  try {
    // One calendar comes as it is, several come as a list of them.
    const parsed: unknown[] = ICAL.parse(text);
    const roots = Array.isArray(parsed[0]) ? parsed : [parsed];
    return { calendars: roots.map((root) => new ICAL.Component(Array.isArray(root) ? root : [])) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

const endOfEvent = /^END:VEVENT\s*$/im;

/** The parser does not say where it stopped, so each event is tried by itself. */
function brokenEvent(text: string): string {
  const [, ...events] = text.split(/^(?=BEGIN:VEVENT\s*$)/im);
  for (const event of events) {
    const end = endOfEvent.exec(event);
    const whole = end === null ? event : event.slice(0, end.index + end[0].length);
    if (end === null || 'problem' in tryParse(whole)) {
      return `: event ${describeEvent(lineOf('SUMMARY', event), lineOf('UID', event))}`;
    }
  }
  return '';
}

function lineOf(property: string, event: string): string {
  return new RegExp(`^${property}[^:\\r\\n]*:(.*)$`, 'im').exec(event)?.[1]?.trim() ?? '';
}

/** An event as a person would look for it. */
export function describeEvent(summary: string, uid: string): string {
  return `"${summary || 'without a title'}" (uid ${uid || 'missing'})`;
}
