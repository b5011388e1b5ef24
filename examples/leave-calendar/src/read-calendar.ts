import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Calendar, CalendarError, type CalendarFile, type ReadOptions } from './calendar.ts';
import { readIcs } from './ics/read-ics.ts';
import { readPeople } from './people.ts';
import { readCsv } from './read-csv.ts';

export interface CalendarPaths {
  /** Ends with `.ics` if it is iCalendar; any other file is read as CSV. */
  readonly calendar: string;
  /** A CSV with the columns `email`, `user_id` and `name`. Only iCalendar needs it. */
  readonly people?: string | undefined;
}

/** @throws CalendarError when a file cannot be used at all */
export async function readCalendar(paths: CalendarPaths, options: ReadOptions): Promise<Calendar> {
  const file = await readText(paths.calendar);
  if (!file.name.toLowerCase().endsWith('.ics')) return readCsv(file, options);
  if (paths.people === undefined) {
    throw new CalendarError(`${file.name} knows people by their mail address: give --people with their user ids.`);
  }
  return readIcs(file, readPeople(await readText(paths.people)), options);
}

async function readText(path: string): Promise<CalendarFile> {
  return { name: basename(path), text: await readFile(path, 'utf8') };
}
