import { randomUUID } from 'node:crypto';
import type { RateLimit } from '@x/core-signing';
import type { Redis } from 'ioredis';
import { redisScript } from './redis-script.ts';

/** A vendor that counts in whole milliseconds may see two calls a little nearer than they were. */
const marginMs = 1;

/**
 * How long a call that never ends keeps its places, since its process died. Far longer than any call takes: a place that
 * is given up too early lets one call too many pass.
 */
const longestCallMs = 60_000;

/*
 * A window is a sorted set of calls, each with the moment at which its place is free again: far ahead while the call is
 * under way, and one window after its answer. All windows are entered together or not at all, by the clock of Redis.
 *
 * KEYS: the slow-down, the count of starts, then the windows
 * ARGV: the call, how long it may take, then for each window its limit and how long a place is kept
 * Gives the time to wait, 0 for none; the slow-down; and how many calls started in a second.
 */
const enter = redisScript(`
local time = redis.call('TIME')
local second = tonumber(time[1])
local now = second * 1000 + math.floor(time[2] / 1000)
local wait = 0
for index = 3, #KEYS do
  local limit, kept = tonumber(ARGV[index * 2 - 3]), tonumber(ARGV[index * 2 - 2])
  redis.call('ZREMRANGEBYSCORE', KEYS[index], '-inf', now)
  local over = redis.call('ZCARD', KEYS[index]) - limit
  if over >= 0 then
    local free = tonumber(redis.call('ZRANGE', KEYS[index], over, over, 'WITHSCORES')[2])
    wait = math.max(wait, math.min(free - now, kept))
  end
end
local slowDown = redis.call('GET', KEYS[1]) or ''
local starts = redis.call('HMGET', KEYS[2], 'second', 'current', 'previous')
local current, previous = tonumber(starts[2] or 0), tonumber(starts[3] or 0)
if tonumber(starts[1] or 0) ~= second then
  previous = tonumber(starts[1] or 0) == second - 1 and current or 0
  current = 0
end
if wait == 0 then
  current = current + 1
  for index = 3, #KEYS do
    local kept = tonumber(ARGV[index * 2 - 2])
    redis.call('ZADD', KEYS[index], now + ARGV[2] + kept, ARGV[1])
    redis.call('PEXPIRE', KEYS[index], ARGV[2] + kept)
  end
  redis.call('HSET', KEYS[2], 'second', second, 'current', current, 'previous', previous)
  redis.call('PEXPIRE', KEYS[2], 3000)
end
return { wait, slowDown, math.max(current, previous) }
`);

/* KEYS: the windows. ARGV: the call, then for each window how long a place is kept; less than 0 gives the place back. */
const leave = redisScript(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for index = 1, #KEYS do
  local kept = tonumber(ARGV[index + 1])
  if kept < 0 then redis.call('ZREM', KEYS[index], ARGV[1])
  else
    redis.call('ZADD', KEYS[index], now + kept, ARGV[1])
    if redis.call('PTTL', KEYS[index]) < kept then redis.call('PEXPIRE', KEYS[index], kept) end
  end
end
`);

export interface Entered {
  /** How long to wait before another try; 0 when the call has its places. */
  readonly waitMs: number;
  /** What the processes tell each other of refusals; empty for nothing. */
  readonly slowDown: string;
  /** Roughly how many calls all processes start in a second. */
  readonly startsPerSecond: number;
  readonly places: Places;
}

/** The places of one call. */
export interface Places {
  /** The call has ended; they are free again one window from now. */
  keep(): void;
  /** The call was never made. */
  giveBack(): void;
}

/** The windows of one budget, as Redis keeps them. */
export class SharedWindows {
  readonly #redis: Redis;
  readonly #key: string;

  /** @param key what the keys of this budget begin with */
  constructor(redis: Redis, key: string) {
    this.#redis = redis;
    this.#key = key;
  }

  get slowDownKey(): string {
    return `${this.#key}:slow-down`;
  }

  /** @param share which part of the limits is used, from 0 to 1; one call is always allowed */
  async enter(limits: readonly RateLimit[], share: number): Promise<Entered> {
    const call = randomUUID();
    const windows = limits.map(({ windowMs }) => `${this.#key}:${windowMs}`);
    const keptMs = limits.map(({ windowMs }) => windowMs + marginMs);
    const values = limits.flatMap(({ limit }, index) => [Math.max(1, Math.floor(limit * share)), keptMs[index] ?? 0]);
    const entered = await enter(
      this.#redis,
      [this.slowDownKey, `${this.#key}:starts`, ...windows],
      [call, longestCallMs, ...values],
    );
    const [waitMs, slowDown, startsPerSecond] = Array.isArray(entered) ? entered : [];
    const end = (values: readonly number[]): void => {
      // Should Redis be out of reach, the places run out by themselves.
      if (windows.length > 0) leave(this.#redis, windows, [call, ...values]).catch(() => undefined);
    };
    return {
      waitMs: Number(waitMs),
      slowDown: String(slowDown),
      startsPerSecond: Number(startsPerSecond),
      places: { keep: () => end(keptMs), giveBack: () => end(keptMs.map(() => -1)) },
    };
  }
}
