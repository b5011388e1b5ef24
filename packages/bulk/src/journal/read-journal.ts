import type { UserResult } from '../job/user-result.ts';
import { readRecords } from './read-records.ts';

/**
 * The results that a journal file holds, of every run, in the order in which they were written. May be read while a run
 * is writing.
 *
 * @throws JournalError when the file is no journal, or damaged
 */
export async function* readJournal(path: string): AsyncGenerator<UserResult, void> {
  for await (const { record } of readRecords(path)) {
    if (record.type === 'settled') yield* record.results;
  }
}
