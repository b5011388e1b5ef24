import { Redis } from 'ioredis';

/** A connection as BullMQ wants it. */
export function connectTo(port: number): Redis {
  const redis = new Redis({ port, host: '127.0.0.1', maxRetriesPerRequest: null });
  // The tests say what they expect of a lost connection.
  redis.on('error', () => undefined);
  return redis;
}
