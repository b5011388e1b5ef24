import type { RateLimit } from '@x/core-signing';
import type { BulkJob } from '../../job/bulk-job.ts';
import { rateWindow } from '../run-identity.ts';
import type { ListedUser } from '../users/input-line.ts';
import { countOf, formatCount, formatDuration } from './duration.ts';
import { shortestTimeMs } from './shortest-time.ts';

export interface PlannedRun {
  readonly command: string;
  /** Those without a result; undefined when the list has not been read. */
  readonly users: number | undefined;
  readonly settled: number;
  readonly plan: Pick<BulkJob<ListedUser>, 'batchSize' | 'limits'>;
  readonly rate: number | undefined;
}

/** What a run is about to do: how much, and within which limits. */
export function planText({ command, users, settled, plan, rate }: PlannedRun): string {
  const { batchSize = 50, limits = [] } = plan;
  const size = `up to ${batchSize} users in a call`;
  if (users === undefined) return `${command}: ${size}.\n${limitText(limits, rate)}`;
  const calls = Math.ceil(users / batchSize);
  const windows = [...limits, ...rateWindow(rate)];
  const time = windows.length === 0 ? '' : `, at least ${formatDuration(shortestTimeMs(calls, windows))}`;
  const earlier = settled === 0 ? '' : `, and ${formatCount(settled)} settled by earlier runs`;
  const amount = `${countOf(users, 'user')}${earlier}; ${countOf(calls, 'call')}, ${size}${time}`;
  return `${command}: ${amount}.\n${limitText(limits, rate)}`;
}

function limitText(limits: readonly RateLimit[], rate: number | undefined): string {
  const windows = limits.map(({ limit, windowMs }) => `${formatCount(limit)} calls in ${windowMs / 1_000} s`);
  const labels = [...new Set(limits.map(({ evidence }) => evidence))].join(', ');
  const stated = windows.length === 0 ? 'the vendor states none' : `${windows.join(', ')} (${labels})`;
  return `  Limits: ${stated}${rate === undefined ? '' : `; --rate ${rate} a second`}.`;
}
