import { MEMORY_MARKS } from './memory-users.ts';

/** Counts results, and prints a line of JSON with the memory in use at each mark. Needs `--expose-gc`. */
export function createMemoryWatch(): (results: number) => void {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('Start this program with --expose-gc.');
  let seen = 0;
  let marked = 0;
  return (results) => {
    seen += results;
    if (seen < (MEMORY_MARKS[marked] ?? Number.POSITIVE_INFINITY)) return;
    marked += 1;
    const rss = process.memoryUsage.rss();
    gc();
    const { heapUsed } = process.memoryUsage();
    process.stdout.write(`${JSON.stringify({ users: seen, heapUsed, rss })}\n`);
  };
}
