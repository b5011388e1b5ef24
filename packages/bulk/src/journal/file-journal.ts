import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { UserResult } from '../job/user-result.ts';
import type { JobIdentity, Journal, JournalLine, JournalState } from './journal.ts';
import { JournalError } from './journal-error.ts';
import { formatVersion, headerText, returnedText, settledText, startedText } from './journal-format.ts';
import { LineStates } from './line-states.ts';
import { LineWriter } from './line-writer.ts';
import { notAJournal, readRecords } from './read-records.ts';
import { syncFolder } from './sync-folder.ts';

export interface FileJournalOptions {
  /** Made when there is none; a run goes on from what stands in it. Its folder must exist. */
  readonly path: string;
  /**
   * When lines are forced to the disk, which only matters when the machine dies: every so many milliseconds and on
   * close, on close alone, or never. Default every 1000 ms. A process that dies loses nothing, whatever this says.
   */
  readonly sync?: { readonly everyMs: number } | 'on-close' | 'never' | undefined;
}

/**
 * A journal in a file of NDJSON lines that are only ever appended. One run at a time may use it: nothing keeps a second
 * process from writing to the same file.
 */
export function createFileJournal({ path, sync = { everyMs: 1_000 } }: FileJournalOptions): Journal {
  let opened: { readonly file: FileHandle; readonly writer: LineWriter } | undefined;

  function writer(): LineWriter {
    if (opened === undefined) throw new TypeError('the journal is not open');
    return opened.writer;
  }

  return {
    async open(job) {
      if (opened !== undefined) throw new TypeError(`${path} is open already: one journal serves one run at a time`);
      const file = await open(path, 'a+');
      try {
        const state = await recover(path, file, job);
        if (state.lineCount === 0 && sync !== 'never') await syncFolder(dirname(path));
        opened = { file, writer: new LineWriter(file, typeof sync === 'object' ? sync.everyMs : undefined) };
        return state;
      } catch (error) {
        await file.close();
        throw error;
      }
    },
    async started(lines: readonly JournalLine[]) {
      await writer().append(startedText(lines));
    },
    async returned(lines: readonly JournalLine[]) {
      await writer().append(returnedText(lines));
    },
    async settled(results: readonly UserResult[]) {
      await writer().append(settledText(results));
    },
    async close() {
      if (opened === undefined) return;
      const { file, writer: ending } = opened;
      opened = undefined;
      await ending.end();
      try {
        if (sync !== 'never') await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

/** Reads what earlier runs wrote, and cuts off a last line that was not written to its end. */
async function recover(path: string, file: FileHandle, job: JobIdentity): Promise<JournalState> {
  const states = new LineStates(path);
  const records = readRecords(path);
  let endsAt = 0;
  let next = await records.next();
  for (; next.done !== true; next = await records.next()) {
    const { record } = next.value;
    endsAt = next.value.endsAt;
    if (record.type === 'started') for (const line of record.lines) states.start(line);
    else if (record.type === 'settled') {
      for (const result of record.results) states.settle(result, result.outcome);
      for (const line of record.returned) states.return(line);
    } else refuseOther(path, record, job);
  }
  const { torn } = next.value;
  const header = headerText(job);
  if (endsAt === 0) {
    // Only the beginning of our own first line may be written over: any other file is none of ours.
    if (!header.startsWith(torn.toString('utf8'))) throw notAJournal(path);
    await file.truncate(0);
    await file.appendFile(header);
  } else if (torn.length > 0) {
    await file.truncate(endsAt);
  }
  return states;
}

function refuseOther(path: string, header: { readonly version: unknown; readonly job: JobIdentity }, job: JobIdentity) {
  if (header.version !== formatVersion) {
    throw new JournalError(
      'other-version',
      `${path} has version ${String(header.version)} of the format, and this package writes version ${formatVersion}.`,
    );
  }
  const isSame =
    header.job.operation === job.operation && header.job.target === job.target && header.job.jobId === job.jobId;
  if (isSame) return;
  throw new JournalError(
    'other-job',
    `${path} belongs to ${describe(header.job)}, and this run is ${describe(job)}. Name another journal, or give that job.`,
  );
}

function describe({ operation, target, jobId }: JobIdentity): string {
  return `job ${JSON.stringify(jobId)} (${operation} on ${JSON.stringify(target)})`;
}
