import { createReadStream } from 'node:fs';
import { JournalError } from './journal-error.ts';
import { type JournalRecord, parseRecord } from './journal-format.ts';

export interface ReadRecord {
  readonly record: JournalRecord;
  /** Where the next line begins, in bytes. */
  readonly endsAt: number;
}

export interface TornEnd {
  /** What stands after the last line that can be read; empty when the file ends with it. */
  readonly torn: Buffer;
}

const newline = 0x0a;

/**
 * The records of a journal file, one by one. What a death in the middle of a write left at the end is no record: it is
 * given as the iterator's return value.
 *
 * @throws JournalError `damaged` for a line that cannot be read with others after it, `not-a-journal` when the first
 *   line is none of a journal
 */
export async function* readRecords(path: string): AsyncGenerator<ReadRecord, TornEnd> {
  let rest: Buffer = Buffer.alloc(0);
  let endsAt = 0;
  let lineNumber = 0;
  let unread: Buffer | undefined;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let at = rest.indexOf(newline); at !== -1; at = rest.indexOf(newline, from)) {
      const line = rest.subarray(from, at + 1);
      from = at + 1;
      lineNumber += 1;
      if (unread !== undefined) throw damaged(path, lineNumber - 1);
      const record = parseRecord(line.toString('utf8'));
      if (record === undefined || (lineNumber === 1) !== (record.type === 'header')) {
        if (lineNumber === 1) throw notAJournal(path);
        unread = line;
        continue;
      }
      endsAt += line.length;
      yield { record, endsAt };
    }
    rest = rest.subarray(from);
  }
  return { torn: unread === undefined ? rest : Buffer.concat([unread, rest]) };
}

export function notAJournal(path: string): JournalError {
  return new JournalError(
    'not-a-journal',
    `${path} is no journal of @x/bulk; it was left as it is. Name another file.`,
  );
}

function damaged(path: string, lineNumber: number): JournalError {
  return new JournalError(
    'damaged',
    `${path} is damaged: line ${lineNumber} cannot be read, and others follow it. Restore it from a copy.`,
  );
}
