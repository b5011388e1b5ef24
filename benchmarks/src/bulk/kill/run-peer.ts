import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { batchesOf, userIds } from '../made-up-users.ts';
import { connectPeer } from '../peer/connect-peer.ts';
import { BEGUN, killedRunSchema } from './killed-run.ts';

/* A program: the official SDK with p-limit, as many calls a second as the other. It has nothing to go on from. */
const { access, end_time, users, callsPerSecond } = killedRunSchema.parse(JSON.parse(process.argv[2] ?? ''));
process.stdout.write(`${BEGUN}\n`);
const CONCURRENCY = 16;
const limit = pLimit(CONCURRENCY);
const call = connectPeer(access, end_time);
await Promise.all(
  batchesOf(userIds(users), 50).map((ids) =>
    limit(() => Promise.all([call(ids), sleep((CONCURRENCY / callsPerSecond) * 1000)])),
  ),
);
process.exit();
