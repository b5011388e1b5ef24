import { createFeishuStatus } from '@x/feishu-status';
import { createRedisTokenStore } from '../../../src/redis/index.ts';
import { connectTo } from './connect-to.ts';

/* A program that makes one call with a client of its own, which shares its token with others like it. */
interface Arguments {
  readonly port: number;
  readonly credentials: { readonly appId: string; readonly appSecret: string };
  readonly baseURL: string;
}

const { port, credentials, baseURL }: Arguments = JSON.parse(process.argv[2] ?? '');
const redis = connectTo(port);
const client = createFeishuStatus({ ...credentials, baseURL, tokenStore: createRedisTokenStore(redis) });
await client.list();
await client.close();
redis.disconnect();
