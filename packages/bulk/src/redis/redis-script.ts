import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';

type Argument = string | number;

/** A Lua script that Redis runs in one go. Sent whole only when Redis does not know it yet. */
export function redisScript(lua: string) {
  const sha = createHash('sha1').update(lua).digest('hex');
  return async (redis: Redis, keys: readonly string[], values: readonly Argument[]): Promise<unknown> => {
    try {
      return await redis.evalsha(sha, keys.length, ...keys, ...values);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return redis.eval(lua, keys.length, ...keys, ...values);
    }
  };
}
