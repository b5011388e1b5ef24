import { stat } from 'node:fs/promises';
import type { UserResult } from '../job/user-result.ts';
import { createFileJournal } from '../journal/file-journal.ts';
import type { JobIdentity, Journal } from '../journal/journal.ts';
import { JournalError } from '../journal/journal-error.ts';
import { readJournal } from '../journal/read-journal.ts';
import { runBulk } from '../run/run-bulk.ts';
import type { Progress, Summary } from '../run/summary.ts';
import { CommandFailure, ExitCode } from './exit-code.ts';
import type { Invocation } from './invocation.ts';
import type { ConnectedJob } from './jobs/prepared-job.ts';
import { invalidResultLine, resultLine } from './results/result-line.ts';
import type { ResultsWriter } from './results/results-writer.ts';
import { rateWindow } from './run-identity.ts';
import type { ProgressView } from './show/progress-view.ts';
import { RateMeter } from './show/rate-meter.ts';
import { ReasonTally } from './show/reason-tally.ts';
import { shortestTimeMs } from './show/shortest-time.ts';
import type { Standing } from './show/standing.ts';
import { isInvalid, type ListedUser } from './users/input-line.ts';
import type { LineNumbers } from './users/line-numbers.ts';
import type { UsersList } from './users/users-list.ts';

export interface RunJobOptions {
  readonly invocation: Invocation;
  readonly connected: ConnectedJob;
  readonly identity: JobIdentity;
  readonly list: UsersList;
  readonly numbers: LineNumbers;
  /** How many users the list has, if it has been read before; their lines are in `numbers` then. */
  readonly total: number | undefined;
  /** Called once it is certain that the run may begin: what is written over must not be lost for a refused journal. */
  openResults(): Promise<ResultsWriter>;
  readonly view: ProgressView;
  readonly signal: AbortSignal;
}

export interface JobEnd {
  readonly summary: Summary;
  readonly invalid: number;
  readonly reasons: ReasonTally;
  readonly exitCode: ExitCode;
  /** What ended the run, if it was neither the end of the list nor a signal. */
  readonly stoppedBy?: { readonly error: unknown };
}

/** Runs a job over a list: results to the writer, progress to the view. */
export async function runJob(options: RunJobOptions): Promise<JobEnd> {
  const { invocation, connected, identity, list, numbers, total, view, signal } = options;
  const { journal: journalPath, rate, concurrency } = invocation.values;
  const limits = [...(connected.job.limits ?? []), ...rateWindow(rate)];
  const meter = new RateMeter();
  const reasons = new ReasonTally();
  let writer: ResultsWriter | undefined;
  let invalid = 0;
  let progress: Progress | undefined;

  async function write(result: UserResult): Promise<void> {
    if (result.outcome !== 'succeeded') reasons.add(result.outcome, result.result);
    await writer?.write(resultLine(result, numbers.lineOf(result.ordinal)));
  }

  async function* users(): AsyncGenerator<ListedUser, void> {
    for await (const line of list.read()) {
      if (isInvalid(line)) {
        invalid += 1;
        reasons.add('bad line', line.problem);
        await writer?.write(invalidResultLine(line));
        continue;
      }
      if (total === undefined) numbers.add(line.line);
      yield line.user;
    }
  }

  function standing(): Standing {
    const { settled = 0, counts = noCounts, total: known = total, retries = 0 } = progress ?? {};
    const nowMs = performance.now();
    const perSecond = meter.perSecond(nowMs, settled);
    return {
      settled,
      counts,
      total: known,
      retries,
      invalid,
      perSecond,
      remainingMs: remainingMs(settled, known, perSecond),
    };
  }

  function remainingMs(settled: number, known: number | undefined, perSecond: number | undefined): number | undefined {
    if (known === undefined || perSecond === undefined || perSecond === 0) return undefined;
    const calls = Math.ceil((known - settled) / (connected.job.batchSize ?? 50));
    return Math.max(((known - settled) / perSecond) * 1_000, shortestTimeMs(calls, limits));
  }

  async function begin(): Promise<void> {
    writer = await options.openResults();
    view.start(standing);
  }

  const run = runBulk({
    ...connected.job,
    ...identity,
    limits,
    items: users(),
    ...(journalPath === undefined ? {} : { journal: withEarlierResults(journalPath, begin, write) }),
    concurrency,
    total,
    signal,
    onProgress(latest) {
      progress = latest;
      meter.note(performance.now(), latest.settled);
    },
  });
  let stoppedBy: { readonly error: unknown } | undefined;
  try {
    if (journalPath === undefined) await begin();
    for await (const result of run) await write(result);
    await writer?.end();
  } catch (error) {
    stoppedBy = { error };
  } finally {
    view.end();
  }
  const summary = await run.summary;
  return {
    summary,
    invalid,
    reasons,
    exitCode: exitCodeOf(summary, invalid, stoppedBy),
    ...(stoppedBy === undefined ? {} : { stoppedBy }),
  };
}

/** A journal that hands out what earlier runs wrote, so that the results of the last run are those of the whole job. */
function withEarlierResults(
  path: string,
  begin: () => Promise<void>,
  write: (result: UserResult) => Promise<void>,
): Journal {
  const journal = createFileJournal({ path });
  return {
    ...journal,
    async open(job) {
      const isNew = (await stat(path).catch(() => undefined)) === undefined;
      // Results that cannot be written must not leave a journal behind, nor a refused journal empty results.
      if (isNew) await begin();
      const state = await journal.open(job);
      if (isNew) return state;
      await begin();
      for await (const result of readJournal(path)) await write(result);
      return state;
    },
  };
}

function exitCodeOf(summary: Summary, invalid: number, stoppedBy: { readonly error: unknown } | undefined): ExitCode {
  if (stoppedBy?.error instanceof CommandFailure) return stoppedBy.error.exitCode;
  if (stoppedBy?.error instanceof JournalError) return ExitCode.usage;
  if (stoppedBy !== undefined || summary.stopped !== undefined) return ExitCode.workLeft;
  const { refused, failed, uncertain } = summary.counts;
  return refused + failed + uncertain + invalid > 0 ? ExitCode.someRefused : ExitCode.allDone;
}

const noCounts = { succeeded: 0, refused: 0, failed: 0, uncertain: 0 };
