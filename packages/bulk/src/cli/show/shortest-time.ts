import type { RateLimit } from '@x/core-signing';

type Window = Pick<RateLimit, 'limit' | 'windowMs'>;

/** How long so many calls take at least, when answers take no time: the fullest window of each limit decides. */
export function shortestTimeMs(calls: number, limits: readonly Window[]): number {
  const times = limits.map(({ limit, windowMs }) => Math.floor(Math.max(0, calls - 1) / limit) * windowMs);
  return Math.max(0, ...times);
}
