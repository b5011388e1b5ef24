import pLimit from 'p-limit';
import { inAnHour } from '../end-time.ts';
import { batchesOf, userIds } from '../made-up-users.ts';
import { connectPeer } from '../peer/connect-peer.ts';
import { MEMORY_USERS } from './memory-users.ts';
import { createMemoryWatch } from './watch-memory.ts';

/* A program: the official SDK with p-limit over a million users. It counts results and keeps none. */
const [, , baseURL = ''] = process.argv;
const watch = createMemoryWatch();
const call = connectPeer({ baseURL, appId: 'cli_bench', appSecret: 'bench' }, inAnHour());
const limit = pLimit(16);
let settledOnce = 0;
await Promise.all(
  batchesOf(userIds(MEMORY_USERS), 50).map((ids) =>
    limit(async () => {
      const { length } = await call(ids);
      settledOnce += length;
      watch(length);
    }),
  ),
);
process.stdout.write(`${JSON.stringify({ settledOnce })}\n`);
process.exit();
