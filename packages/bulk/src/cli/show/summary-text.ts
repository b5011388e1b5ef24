import type { Summary } from '../../run/summary.ts';
import { countOf, formatCount, formatDuration } from './duration.ts';
import type { Tallied } from './reason-tally.ts';

export interface RunEnd {
  readonly command: string;
  readonly summary: Summary;
  readonly invalid: number;
  readonly reasons: readonly Tallied[];
}

/** What a run came to, for people: a line with the counts, and one for each reason for which a user is not done. */
export function summaryText({ command, summary, invalid, reasons }: RunEnd): string {
  const { counts, calls, retries, elapsedMs, resumed } = summary;
  const parts = [
    `${formatCount(counts.succeeded)} done`,
    `${formatCount(counts.refused)} refused`,
    ...some(counts.failed, 'failed'),
    `${formatCount(counts.uncertain)} uncertain`,
    ...(invalid === 0 ? [] : [countOf(invalid, 'bad line')]),
    leftText(summary),
  ];
  const earlier = resumed === 0 ? '' : `; ${countOf(resumed, 'user')} settled by earlier runs`;
  const repeats = retries === 0 ? '' : `, ${formatCount(retries)} of them repeats`;
  return [
    `${command}: ${parts.join(', ')}.`,
    `  ${countOf(calls, 'call')}${repeats}, in ${formatDuration(elapsedMs)}${earlier}.`,
    ...reasons.map(({ outcome, reason, count }) => `  ${outcome}: ${reason} ${formatCount(count)}`),
    ...(counts.uncertain > 0 ? ['  Look up the uncertain ones at the vendor: they may be done, or not.'] : []),
  ].join('\n');
}

function leftText({ left }: Summary): string {
  return left === undefined ? 'an unknown number left' : `${formatCount(left)} left`;
}

function some(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${formatCount(count)} ${what}`];
}
