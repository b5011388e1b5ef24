import { type BulkJob, runBulk } from '../../src/index.ts';

/*
 * A program that runs over a million users with a call that does nothing, and prints what is on the heap, in bytes,
 * after the garbage has been collected at 100,000, 500,000 and 1,000,000 results.
 */
const total = 1_000_000;
const marks = new Set([100_000, 500_000, total]);
const job: BulkJob<string> = {
  operation: 'stub.do',
  target: 'everything',
  idempotent: true,
  send: async () => undefined,
};

function* users(): Generator<string> {
  for (let index = 0; index < total; index += 1) yield `user-${index}`;
}

let results = 0;
for await (const _ of runBulk({ ...job, items: users() })) {
  results += 1;
  if (!marks.has(results)) continue;
  globalThis.gc?.();
  process.stdout.write(`${process.memoryUsage().heapUsed}\n`);
}
