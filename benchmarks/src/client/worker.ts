import { quantile } from '../statistics.ts';
import { countAllocations } from './allocated-bytes.ts';
import { madeUpUsers } from './made-up-call.ts';
import { isPeerName, peers } from './peers/index.ts';
import type { PeerCall } from './peers/peer.ts';
import { type Measured, type Order, orderSchema } from './worker-messages.ts';

/* A program: one peer, which measures what it is told over the channel to its parent. */
const [, , name, baseURL = '', users = ''] = process.argv;
if (!isPeerName(name)) throw new Error(`There is no peer "${name}".`);
const peer = await peers[name]();
const call = peer.connect(baseURL, madeUpUsers(Number(users)));

process.on('message', async (message) => {
  process.send?.(await measure(call, orderSchema.parse(message)));
});
// The parent waits for it before it sends anything.
process.send?.('ready');

async function measure(call: PeerCall, { inFlight, durationMs }: Order): Promise<Measured> {
  const tookMs: number[] = [];
  const allocatedBytes = countAllocations();
  const cpuBefore = process.cpuUsage();
  const startedMs = performance.now();
  const endMs = startedMs + durationMs;
  async function callUntilTheEnd(): Promise<void> {
    for (let beginMs = startedMs; beginMs < endMs; ) {
      await call();
      const nowMs = performance.now();
      tookMs.push(nowMs - beginMs);
      beginMs = nowMs;
    }
  }
  await Promise.all(Array.from({ length: inFlight }, callUntilTheEnd));
  const seconds = (performance.now() - startedMs) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  const allocated = allocatedBytes();
  const calls = tookMs.length;
  return {
    calls,
    requestsPerSecond: calls / seconds,
    cpuMicroseconds: (cpu.user + cpu.system) / calls,
    p50Ms: quantile(tookMs, 0.5),
    p99Ms: quantile(tookMs, 0.99),
    rssMB: process.memoryUsage.rss() / 1_000_000,
    allocatedKB: allocated / calls / 1000,
  };
}
