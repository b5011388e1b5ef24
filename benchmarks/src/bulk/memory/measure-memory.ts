import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import Table from 'cli-table3';
import { z } from 'zod';
import { startServerProcess } from '../../server-process.ts';
import { count, type Figure, style, unmet } from '../figure.ts';
import { MEMORY_USERS } from './memory-users.ts';

const MOST_GROWTH_MB = 10;
const run = promisify(execFile);

const markSchema = z.object({ users: z.number(), heapUsed: z.number(), rss: z.number() });
const endSchema = z.object({ settledOnce: z.number() });
const countsSchema = z.object({ once: z.number(), never: z.number(), more: z.number() });

/** How much memory a run over a million users takes as it goes on, and whether each was sent once. */
export async function measureMemory(): Promise<Figure> {
  const server = await startServerProcess([...process.execArgv, programPath('counting-server.ts')]);
  try {
    const ours = await measure('run-ours.ts', server.url);
    const peer = await measure('run-peer.ts', server.url);
    const table = new Table({ head: ['who', 'at users', 'heapUsed MB', 'RSS MB', 'seconds', 'sent once'], style });
    table.push(['the limit', '', `within ${MOST_GROWTH_MB}`, '', '', count(MEMORY_USERS)]);
    table.push(...rows('@x/bulk, journal', ours), ...rows('official SDK, p-limit(16)', peer));
    const { growthMB, settledOnce, counts } = ours;
    return {
      table: table.toString(),
      problems: unmet(
        [growthMB <= MOST_GROWTH_MB, `memory: the heap lies ${growthMB.toFixed(1)} MB apart`],
        [settledOnce === MEMORY_USERS, `memory: ${count(settledOnce)} users have exactly one result`],
        [counts.never === 0, `memory: ${count(counts.never)} users were not sent`],
        [counts.more === 0, `memory: ${count(counts.more)} users were sent more than once`],
      ),
    };
  } finally {
    await server.stop();
  }
}

type Measured = Awaited<ReturnType<typeof measure>>;

async function measure(program: string, serverURL: string) {
  const startedMs = performance.now();
  const args = [...process.execArgv, '--expose-gc', programPath(program), serverURL];
  const { stdout } = await run(process.execPath, args);
  const seconds = (performance.now() - startedMs) / 1000;
  const lines: unknown[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { settledOnce } = endSchema.parse(lines.pop());
  const marks = lines.map((line) => markSchema.parse(line));
  const heaps = marks.map(({ heapUsed }) => heapUsed);
  const growthMB = inMB(Math.max(...heaps) - Math.min(...heaps));
  const counts = countsSchema.parse(await (await fetch(`${serverURL}/counts`)).json());
  return { marks, growthMB, settledOnce, counts, seconds };
}

function rows(who: string, { marks, growthMB, counts, seconds }: Measured): string[][] {
  const each = marks.map(({ users, heapUsed, rss }) => [
    who,
    count(users),
    inMB(heapUsed).toFixed(1),
    inMB(rss).toFixed(0),
    '',
    '',
  ]);
  return [...each, [who, 'in all', `within ${growthMB.toFixed(1)}`, '', seconds.toFixed(1), count(counts.once)]];
}

function inMB(bytes: number): number {
  return bytes / 1_000_000;
}

function programPath(name: string): string {
  return new URL(name, import.meta.url).pathname;
}
