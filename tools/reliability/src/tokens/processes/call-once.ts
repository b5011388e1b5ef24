import { createRedisTokenStore } from '@x/bulk/redis';
import { createFeishuStatus } from '@x/feishu-status';
import { createFxiaokeOffline } from '@x/fxiaoke-offline';
import { createWpsUsers } from '@x/wps-users';
import { Redis } from 'ioredis';
import type { CallOnce } from './call-once-argument.ts';

/*
 * A program that makes one call at each of its targets, with clients of its own that share their tokens with others
 * like it. It says that it is ready, and begins when it is told to: so that all of them begin together.
 */
const { redisPort, targets }: CallOnce = JSON.parse(process.argv[2] ?? '');
const redis = new Redis({ port: redisPort, host: '127.0.0.1', maxRetriesPerRequest: null });
// A process that holds the lock may be slow on a busy machine, and is not dead.
const common = {
  tokenStore: createRedisTokenStore(redis, { lockMs: 120_000 }),
  timeoutMs: 120_000,
  deadlineMs: 120_000,
};
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
for (const { vendor, baseURL, appId, secret, permanentCode } of targets) {
  if (vendor === 'feishu') {
    const client = createFeishuStatus({ appId, appSecret: secret, baseURL, ...common });
    await client.list();
    await client.close();
  }
  if (vendor === 'wps') {
    const client = createWpsUsers({ appId, appKey: secret, baseURL, ...common });
    await client.list({ status: ['active'], page_size: 1 });
    await client.close();
  }
  if (vendor === 'fxiaoke') {
    const client = createFxiaokeOffline({ appId, appSecret: secret, permanentCode, baseURL, ...common });
    await client.getDepartmentList({});
    await client.close();
  }
}
redis.disconnect();
process.stdin.destroy();
