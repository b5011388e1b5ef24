import { setMaxListeners } from 'node:events';
import type { BulkItem, BulkLine } from '../job/bulk-item.ts';
import type { UserResult } from '../job/user-result.ts';
import type { JournalLine } from '../journal/journal.ts';
import type { BatchOutcome } from '../send/batch-outcome.ts';
import type { BulkRuntime } from '../send/bulk-runtime.ts';
import { settle } from '../send/pending-line.ts';
import { sendBatch } from '../send/send-batch.ts';
import type { BulkOptions } from './bulk-options.ts';
import { Gate } from './gate.ts';
import { LineSource } from './line-source.ts';
import { reportProgress } from './report-progress.ts';
import type { ResolvedBulkOptions } from './resolve-bulk-options.ts';
import { type ReadyResults, ResultQueue } from './result-queue.ts';
import type { Summary } from './summary.ts';
import { Tally } from './tally.ts';

type Stopped = NonNullable<Summary['stopped']>;

/** Reads batches, sends them and queues their results, with a place for each batch until its results are taken. */
export class BatchLoop<Item extends BulkItem> {
  readonly #options: BulkOptions<Item>;
  readonly #resolved: ResolvedBulkOptions;
  readonly #runtime: BulkRuntime;
  readonly #gate: Gate;
  readonly #queue = new ResultQueue();
  readonly #stopping = new AbortController();
  readonly #startedAtMs: number;
  readonly #onAbort = (): void => this.stop({ by: 'abort', reason: this.#options.signal?.reason });
  #tally = new Tally(undefined);
  readonly #source: LineSource<Item>;
  #endRead: () => void = () => undefined;
  #stopped: Stopped | undefined;
  /** Of each batch that failed since the last one that did not: the results that it has if it is alone in that. */
  readonly #failed: (readonly UserResult[])[] = [];
  #finished: Promise<void> = Promise.resolve();

  constructor(options: BulkOptions<Item>, resolved: ResolvedBulkOptions, runtime: BulkRuntime) {
    this.#options = options;
    this.#resolved = resolved;
    this.#runtime = runtime;
    this.#source = new LineSource(options.items, resolved.batchSize);
    this.#gate = new Gate(resolved.concurrency);
    // Every batch may wait under it. Node 20 would warn from the eleventh on.
    setMaxListeners(Number.POSITIVE_INFINITY, this.#stopping.signal);
    this.#startedAtMs = runtime.nowMs();
  }

  start(): void {
    this.#finished = this.#run();
  }

  /** Resolves when nothing is under way any more and the journal is closed. */
  get finished(): Promise<void> {
    return this.#finished;
  }

  take(): Promise<ReadyResults | undefined> {
    return this.#queue.take();
  }

  /** Makes no further calls. The first reason is the one that counts. */
  stop(stopped: Stopped): void {
    if (this.#stopped !== undefined) return;
    this.#stopped = stopped;
    this.#stopping.abort();
    this.#endRead();
    this.#gate.open();
  }

  summary(): Summary {
    const progress = reportOf(this.#tally, this.#source, this.#options.total, this.#elapsedMs());
    const { total, settled } = progress;
    return {
      ...progress,
      uncertainAtStart: this.#tally.uncertainAtStart,
      left: total === undefined ? undefined : total - settled,
      ...(this.#stopped === undefined ? {} : { stopped: this.#stopped }),
    };
  }

  async #run(): Promise<void> {
    const { signal, journal } = this.#options;
    signal?.addEventListener('abort', this.#onAbort, { once: true });
    if (signal?.aborted === true) this.#onAbort();
    try {
      const { operation, target, jobId = '' } = this.#options;
      const state = await journal?.open({ operation, target, jobId });
      this.#tally = new Tally(state);
      this.#source.passOverSettled(state);
      this.#report();
      await this.#feed();
    } catch (error) {
      this.stop({ by: 'error', reason: error });
    }
    this.#source.close();
    try {
      await journal?.close();
    } catch (error) {
      this.stop({ by: 'error', reason: error });
    }
    signal?.removeEventListener('abort', this.#onAbort);
    this.#queue.end();
  }

  /** Takes a place, reads a batch and sends it, until the list ends or the run is stopped; then waits for the rest. */
  async #feed(): Promise<void> {
    const underWay = new Set<Promise<void>>();
    try {
      while (this.#stopped === undefined) {
        await this.#gate.enter();
        if (this.#stopped !== undefined) break;
        const lines = await this.#read();
        if (lines === undefined || lines.length === 0) break;
        const work = this.#work(lines).finally(() => underWay.delete(work));
        underWay.add(work);
      }
    } catch (error) {
      this.stop({ by: 'error', reason: error });
    }
    await Promise.all(underWay);
    const failed = this.#failed.splice(0).flat();
    if (this.#stopped === undefined) this.#queue.push({ results: await this.#settle(failed), taken: () => undefined });
    else await this.#return(failed.filter(({ outcome }) => outcome === 'failed'));
  }

  /** The next batch, or undefined once the run is stopped: a list that waits for a user must not hold up the end. */
  #read(): Promise<readonly BulkLine<Item>[] | undefined> {
    // Not Promise.race against one promise for the whole run: that would hold every batch until the end.
    return new Promise((resolve, reject) => {
      this.#endRead = () => resolve(undefined);
      this.#source.nextBatch().then(resolve, reject);
    });
  }

  async #work(lines: readonly BulkLine<Item>[]): Promise<void> {
    let written: readonly UserResult[] = [];
    try {
      const { fresh, givenUp } = this.#sortOut(lines);
      const outcome = await this.#send(fresh);
      if (outcome.stoppedBy !== undefined) this.stop({ by: 'error', reason: outcome.stoppedBy.error });
      written = await this.#settle([...givenUp, ...outcome.results, ...this.#judgeFailures(outcome)]);
    } catch (error) {
      this.stop({ by: 'error', reason: error });
    }
    this.#queue.push({ results: written, taken: () => this.#gate.leave() });
    this.#report();
  }

  /** Lines that an earlier run sent without an answer are sent again where that does no harm, and otherwise not. */
  #sortOut(lines: readonly BulkLine<Item>[]): {
    readonly fresh: readonly BulkLine<Item>[];
    readonly givenUp: readonly UserResult[];
  } {
    const uncertain = lines.filter(({ wasStarted }) => wasStarted);
    this.#tally.uncertainAtStart += uncertain.length;
    if (this.#options.idempotent) return { fresh: lines, givenUp: [] };
    return {
      fresh: lines.filter(({ wasStarted }) => !wasStarted),
      givenUp: uncertain.map((line) =>
        settle({ line: { ...line, wasStarted: false }, attempts: 0, mayHaveExecuted: true }, 'uncertain', {
          result: 'interrupted',
          message:
            'an earlier run was ended while this line was under way, and a repeat might do harm: look it up at the vendor',
        }),
      ),
    };
  }

  async #send(lines: readonly BulkLine<Item>[]): Promise<BatchOutcome<Item>> {
    if (lines.length === 0) return { results: [], left: [] };
    const { limiter, subject, retry } = this.#resolved;
    const { journal } = this.#options;
    let hasBegun = false;
    const outcome = await sendBatch(this.#options, lines, {
      limiter,
      subject,
      retry,
      signal: this.#stopping.signal,
      runtime: this.#runtime,
      beforeSend: async () => {
        hasBegun = true;
        await journal?.started(lines.map(({ ordinal, id }) => ({ ordinal, id })));
      },
      onCall: ({ isRetry }) => this.#tally.called(isRetry),
    });
    if (hasBegun) await this.#return(outcome.left.filter(({ wasStarted }) => !wasStarted));
    return outcome;
  }

  /** Lines that were certainly not carried out are new to the next run, so that a run can be stopped without a doubt. */
  async #return(lines: readonly JournalLine[]): Promise<void> {
    if (lines.length > 0) await this.#options.journal?.returned(lines.map(({ ordinal, id }) => ({ ordinal, id })));
  }

  /** What cannot be written down is not handed out either: the next run will know these lines as started. */
  async #settle(results: readonly UserResult[]): Promise<readonly UserResult[]> {
    if (results.length > 0) await this.#options.journal?.settled(results);
    this.#tally.settle(results);
    return results;
  }

  /**
   * Lines whose calls were tried as often as allowed wait for what becomes of the others. Once the vendor has answered
   * another batch, they are final; when one batch after another fails, the vendor is down, and they are left.
   */
  #judgeFailures({ gaveUp, results }: BatchOutcome<Item>): readonly UserResult[] {
    if (gaveUp === undefined) return results.length > 0 ? this.#failed.splice(0).flat() : [];
    this.#failed.push(gaveUp.results);
    if (this.#failed.length >= this.#resolved.maxFailedBatches) this.stop({ by: 'error', reason: gaveUp.error });
    return [];
  }

  #elapsedMs(): number {
    return this.#runtime.nowMs() - this.#startedAtMs;
  }

  #report(): void {
    reportProgress(
      this.#options.onProgress,
      reportOf(this.#tally, this.#source, this.#options.total, this.#elapsedMs()),
    );
  }
}

function reportOf(
  tally: Tally,
  source: { readonly read: number; readonly hasEnded: boolean },
  total: number | undefined,
  elapsedMs: number,
) {
  const { read, hasEnded } = source;
  return {
    settled: tally.settled,
    counts: { ...tally.counts },
    read,
    total: hasEnded ? read : total,
    resumed: tally.resumed,
    calls: tally.calls,
    retries: tally.retries,
    elapsedMs,
  };
}
