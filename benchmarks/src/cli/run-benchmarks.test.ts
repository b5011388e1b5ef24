import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Topic, TopicResult } from '../topic.ts';
import { runBenchmarks } from './run-benchmarks.ts';

let folder: string;
let said: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-'));
  said = '';
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((text: string) => {
      said += `${text}\n`;
    });
  }
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** A topic that measures nothing and always comes to the same. */
function topicWith(result: Partial<TopicResult>): Topic {
  const tables = [{ title: 'Speed', head: ['who', 'req/s'], rows: [['ours', '12,345']] }];
  return { title: 'Made up', packages: [], measure: async () => ({ tables, ratios: {}, problems: [], ...result }) };
}

const ratioOf = (value: number) => ({ 'made-up: req/s of undici': { value, better: 'higher' } }) as const;

async function compareWith(committed: number, now: number, argv: readonly string[] = []) {
  const file = join(folder, 'ratios.json');
  await writeFile(file, JSON.stringify({ tolerance: 0.25, ratios: ratioOf(committed) }));
  const topics = { 'made-up': topicWith({ ratios: ratioOf(now) }) };
  return runBenchmarks('pnpm bench', topics, ['--compare', file, ...argv]);
}

describe('a run of benchmarks', () => {
  it('prints machine, rounds and tables', async () => {
    expect(await runBenchmarks('pnpm bench', { 'made-up': topicWith({}) }, ['--rounds', '2'])).toBe(0);
    expect(said).toContain(`Node ${process.version}`);
    expect(said).toContain('Rounds: 2.');
    expect(said).toContain('12,345');
  });

  it('ends with 1 when something did not hold, and says what', async () => {
    const topics = { 'made-up': topicWith({ problems: ['an answer was let through'] }) };
    expect(await runBenchmarks('pnpm bench', topics, [])).toBe(1);
    expect(said).toContain('NOT MET: an answer was let through');
  });

  it('ends with 1 when a ratio fell by more than the tolerance, and names it', async () => {
    expect(await compareWith(0.8, 0.5)).toBe(1);
    expect(said).toContain('FELL: made-up: req/s of undici: 0.8 -> 0.5');
  });

  it('ends with 0 when a ratio fell by less, or more tolerance was asked for', async () => {
    expect(await compareWith(0.8, 0.7)).toBe(0);
    expect(await compareWith(0.8, 0.5, ['--tolerance', '0.5'])).toBe(0);
    expect(said).not.toContain('FELL');
  });

  it('measures only the topics that are named', async () => {
    const other = { ...topicWith({}), measure: () => Promise.reject(new Error('must not run')) };
    expect(await runBenchmarks('pnpm bench', { 'made-up': topicWith({}), other }, ['made-up'])).toBe(0);
  });

  it('ends with 2 for a wrong command line, and measures nothing', async () => {
    expect(await runBenchmarks('pnpm bench', { 'made-up': topicWith({}) }, ['speed'])).toBe(2);
    expect(said).toBe('Unknown topic: speed. There are: made-up.\n');
  });

  it('writes figures as JSON', async () => {
    const file = join(folder, 'figures.json');
    await runBenchmarks('pnpm bench', { 'made-up': topicWith({ ratios: ratioOf(2) }) }, ['--json', file]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      topics: [{ name: 'made-up', ratios: ratioOf(2), tables: [{ title: 'Speed' }] }],
    });
  });
});
