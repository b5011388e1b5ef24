import type { Limiter, Slot } from '@x/core-signing';
import type { BulkItem, BulkLine } from '../job/bulk-item.ts';
import type { BulkJob } from '../job/bulk-job.ts';
import type { UserResult } from '../job/user-result.ts';
import type { BatchOutcome } from './batch-outcome.ts';
import { type BatchRetry, defaultBatchRetry } from './batch-retry.ts';
import { type BulkRuntime, systemBulkRuntime } from './bulk-runtime.ts';
import { type Called, callOnce } from './call-once.ts';
import { decideAfterError } from './decide-after-error.ts';
import { freshPart, halvesOf, nextAttempt, type Part } from './part.ts';
import { leave, settle, whyOf } from './pending-line.ts';

export type { BatchOutcome } from './batch-outcome.ts';

export interface SendBatchOptions {
  readonly limiter: Limiter;
  /** Whose budget it is when one limiter serves several apps. */
  readonly subject: string;
  readonly retry?: BatchRetry | undefined;
  /** Ends waits and keeps further calls from being made. A call that is under way is not ended. */
  readonly signal?: AbortSignal | undefined;
  readonly runtime?: BulkRuntime | undefined;
  /** Called once, before anything is sent; what it throws stops the batch. */
  beforeSend?(): Promise<void>;
  /** Called after every call. */
  onCall?(call: { readonly users: number; readonly isRetry: boolean }): void;
}

/**
 * Sends one batch until every user has a final result: paces each call, tries again what passes by itself, for the whole
 * call or for single users, and halves a batch that is refused because of one user until that user stands alone. One
 * call at a time. Keeps nothing between batches, so the worker of a queue can use it as well as `runBulk`.
 */
export async function sendBatch<Item extends BulkItem>(
  job: BulkJob<Item>,
  lines: readonly BulkLine<Item>[],
  options: SendBatchOptions,
): Promise<BatchOutcome<Item>> {
  const { signal, retry = defaultBatchRetry, runtime = systemBulkRuntime } = options;
  const results: UserResult[] = [];
  let gaveUp: { readonly error: unknown; readonly results: readonly UserResult[] } | undefined;
  /** Users who were refused for what can also be the app's fault. */
  let refusedPerhaps = 0;
  let lastError: unknown;
  let hasBegun = false;
  const pending = lines.map((line) => ({ line, attempts: 0, mayHaveExecuted: line.wasStarted }));
  let parts: readonly Part<Item>[] = pending.length === 0 ? [] : [freshPart(pending)];

  /** Waits for the moment of a call; undefined when the signal came first. */
  async function waitForTurn({ pauseMs }: Part<Item>): Promise<Slot | undefined> {
    let slot: Slot;
    try {
      if (pauseMs > 0) await runtime.sleep(pauseMs, signal);
      const call = { vendor: 'bulk', operation: job.operation, subject: options.subject, limits: job.limits ?? [] };
      slot = await options.limiter.acquire(call, { signal: signal ?? new AbortController().signal });
    } catch (error) {
      if (signal?.aborted === true) return undefined;
      throw error;
    }
    try {
      if (!hasBegun && signal?.aborted !== true) await options.beforeSend?.();
      hasBegun = true;
    } catch (error) {
      slot.done('lost');
      throw error;
    }
    // A limiter may take no notice of the signal, and writing down that the batch begins takes a moment.
    if (signal?.aborted !== true) return slot;
    slot.done('lost');
    return undefined;
  }

  /** Settles what can be settled after a call. Gives what is to be sent of it yet, or undefined when the run must stop. */
  function judge(part: Part<Item>, called: Called<Item>): readonly Part<Item>[] | undefined {
    if ('answers' in called) {
      const again = called.answers.flatMap(([line, { outcome, result }]) => {
        if (outcome === 'retry' && part.attempt < retry.maxAttempts) return [line];
        results.push(settle(line, outcome === 'retry' ? 'failed' : outcome, { result }));
        return [];
      });
      return again.length === 0 ? [] : [nextAttempt(part, again, retry, runtime.random())];
    }
    const { error, verdict } = called;
    const split = job.splitOn?.(error) ?? 'no';
    const why = whyOf(error);
    const { attempt, rateRefusals } = part;
    const users = part.lines.length;
    lastError = error;
    switch (decideAfterError({ verdict, split, idempotent: job.idempotent, users, attempt, rateRefusals, retry })) {
      case 'refuse':
        if (split === 'perhaps') refusedPerhaps += 1;
        for (const line of part.lines) results.push(settle(line, 'refused', why));
        return [];
      case 'halve':
        return halvesOf(part);
      case 'uncertain':
        for (const line of part.lines) results.push(settle(line, 'uncertain', why));
        return [];
      case 'again-when-let':
        return [{ ...part, rateRefusals: rateRefusals + 1, pauseMs: 0 }];
      case 'again-after-pause':
        return [nextAttempt(part, part.lines, retry, runtime.random(), verdict.retryAfterMs)];
      case 'give-up':
        gaveUp = {
          error,
          results: [
            ...(gaveUp?.results ?? []),
            ...part.lines.map((line) => settle(line, line.mayHaveExecuted ? 'uncertain' : 'failed', why)),
          ],
        };
        return [];
      case 'stop':
        return undefined;
    }
  }

  function outcome(stoppedBy?: { readonly error: unknown }): BatchOutcome<Item> {
    return {
      results,
      left: parts.flatMap((part) => part.lines.map(leave)),
      ...(stoppedBy === undefined ? {} : { stoppedBy }),
      ...(gaveUp === undefined ? {} : { gaveUp }),
    };
  }

  for (let part = parts[0]; part !== undefined; part = parts[0]) {
    let slot: Slot | undefined;
    try {
      slot = await waitForTurn(part);
    } catch (error) {
      return outcome({ error });
    }
    if (slot === undefined) return outcome();
    const called = await callOnce(job, part.lines, slot);
    options.onCall?.({ users: part.lines.length, isRetry: part.attempt > 1 || part.rateRefusals > 0 });
    const rest = judge(part, called);
    if (rest === undefined) return outcome({ error: lastError });
    parts = [...rest, ...parts.slice(1)];
  }

  const isAppsFault = lines.length > 1 && refusedPerhaps === lines.length;
  return isAppsFault ? { results: [], left: pending.map(leave), stoppedBy: { error: lastError } } : outcome();
}
