export { createRedisLimiter, type RedisLimiterOptions } from './redis-limiter.ts';
export { createRedisTokenStore, type RedisTokenStoreOptions } from './redis-token-store.ts';
