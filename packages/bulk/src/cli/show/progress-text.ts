import { formatCount, formatDuration, formatRate } from './duration.ts';
import type { Standing } from './standing.ts';

/** Draws so much of a bar of so many characters; the share goes from 0 to 1. */
export type DrawBar = (share: number, width: number) => string;

const narrowestBar = 8;
export const widestBar = 40;

/** One line for a terminal: as much as fits, what matters least left out first. */
export function progressLine(standing: Standing, columns: number, drawBar: DrawBar): string {
  // A full last column makes some terminals wrap.
  const room = columns - 1;
  const amount = amountOf(standing);
  const pace = paceOf(standing);
  const outcomes = outcomesOf(standing);
  const candidates = [
    [...amount, ...pace, `ok ${formatCount(standing.counts.succeeded)}`, ...outcomes],
    [...amount, ...pace, ...outcomes],
    [...amount, ...pace, ...notOk(standing)],
    [...amount, ...pace.slice(-1), ...notOk(standing)],
    [...amount, ...notOk(standing)],
  ].map((parts) => parts.join('  '));
  const { total, settled } = standing;
  if (total !== undefined) {
    const share = total === 0 ? 1 : Math.min(1, settled / total);
    for (const text of candidates) {
      const width = Math.min(widestBar, room - text.length - 3);
      if (width >= narrowestBar) return `[${drawBar(share, width)}] ${text}`;
    }
  }
  return candidates.find((text) => text.length <= room) ?? amount.join('  ').slice(0, Math.max(0, room));
}

/** One line for a log. */
export function plainLine(standing: Standing): string {
  const { settled, total, counts } = standing;
  const of = total === undefined ? '' : ` of ${formatCount(total)} (${percent(settled, total)})`;
  const rest = [...paceOf(standing), `ok ${formatCount(counts.succeeded)}`, ...outcomesOf(standing)];
  return `${formatCount(settled)}${of} settled, ${rest.join(', ')}`;
}

function amountOf({ settled, total }: Standing): readonly string[] {
  if (total === undefined) return [`${formatCount(settled)} users`];
  return [
    percent(settled, total).padStart(4),
    `${formatCount(settled).padStart(formatCount(total).length)}/${formatCount(total)}`,
  ];
}

/** Never 100% before the last user. */
function percent(settled: number, total: number): string {
  return `${total === 0 ? 100 : Math.floor((settled / total) * 100)}%`;
}

function paceOf({ perSecond, remainingMs }: Standing): readonly string[] {
  return [
    ...(perSecond === undefined ? [] : [formatRate(perSecond)]),
    ...(remainingMs === undefined ? [] : [`${formatDuration(remainingMs)} left`]),
  ];
}

function outcomesOf({ counts, invalid, retries }: Standing): readonly string[] {
  const { refused, failed, uncertain } = counts;
  return Object.entries({ refused, failed, uncertain, invalid, repeats: retries })
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${outcome} ${formatCount(count)}`);
}

function notOk({ counts, invalid }: Standing): readonly string[] {
  const count = counts.refused + counts.failed + counts.uncertain + invalid;
  return count === 0 ? [] : [`not ok ${formatCount(count)}`];
}
