import { CalendarError, type CalendarFile } from './calendar.ts';
import { readCsvRows } from './csv-rows.ts';

export interface Person {
  readonly userId: string;
  readonly name: string;
}

/** Whose address is whose, for calendars that know people by their mail. */
export interface People {
  /** The file that says so, for messages. */
  readonly file: string;
  find(address: string): Person | undefined;
}

/**
 * Reads a list of people from CSV with the columns `email`, `user_id` and `name`.
 *
 * @throws CalendarError for a file that is no such list, and for a line without an address or an id: whoever is missing
 *   here would be taken for somebody who is not on leave
 */
export function readPeople(file: CalendarFile): People {
  const byAddress = new Map<string, Person>();
  for (const { record, info } of readCsvRows(file, ['email', 'user_id', 'name'])) {
    const { email = '', user_id: userId = '', name = '' } = record;
    const line = `${file.name}, line ${info.lines}`;
    if (email === '' || userId === '') throw new CalendarError(`${line}: email or user_id is empty.`);
    const known = byAddress.get(email.toLowerCase());
    if (known !== undefined && known.userId !== userId)
      throw new CalendarError(`${line}: ${email} stands there twice.`);
    byAddress.set(email.toLowerCase(), { userId, name });
  }
  return { file: file.name, find: (address) => byAddress.get(address.toLowerCase()) };
}
