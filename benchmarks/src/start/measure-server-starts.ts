import { join } from 'node:path';
import { z } from 'zod';
import { packageFile } from '../package-file.ts';
import { type Aim, describeAim } from '../ratios/ratio.ts';
import type { Table } from '../report/table.ts';
import { rotated } from '../rotated.ts';
import { runProgram } from '../run-program.ts';
import { startServerProcess } from '../server-process.ts';
import { describeRounds, median, medianRatio } from '../statistics.ts';
import type { Settings, TopicResult } from '../topic.ts';

const FIRST: Aim = { atMost: 200 };
const LATER: Aim = { atMost: 25 };
const COMMAND: Aim = { atMost: 400 };

const startedSchema = z.object({ firstMs: z.number(), laterMs: z.number() });

const servers: readonly { readonly name: string; readonly file?: () => string }[] = [
  { name: 'node:http' },
  { name: 'Fastify' },
  { name: '@x/feishu-status-mock', file: () => packageFile('@x/feishu-status-mock', 'dist/index.js') },
  { name: '@x/mocks', file: () => packageFile('@x/mocks', 'dist/index.js') },
];

const commands: readonly { readonly name: string; readonly args: () => readonly string[] }[] = [
  { name: 'node and node:http', args: () => [join(import.meta.dirname, '../mock-server/servers/bare-server.ts')] },
  { name: 'feishu-status-mock', args: () => [packageFile('@x/feishu-status-mock', 'dist/cli.js'), '--port', '0'] },
  { name: 'x-mocks', args: () => [packageFile('@x/mocks', 'dist/cli.js'), '--port', '0'] },
];

/** How long it takes until a mock takes requests, in a process that has done nothing else before. */
export async function measureServerStarts(settings: Settings): Promise<TopicResult> {
  const first = new Map<string, number[]>();
  const later = new Map<string, number[]>();
  const command = new Map<string, number[]>();
  const note = (map: Map<string, number[]>, name: string, value: number) => {
    map.set(name, [...(map.get(name) ?? []), value]);
  };
  const program = join(import.meta.dirname, 'programs/start-in-process.ts');
  // The first round is not counted: it brings the files into the system's cache.
  for (let round = -1; round < settings.rounds; round += 1) {
    for (const { name, file } of rotated(servers, round)) {
      const { firstMs, laterMs } = await runProgram(startedSchema, program, [name, file?.() ?? '']);
      if (round < 0) continue;
      note(first, name, firstMs);
      note(later, name, laterMs);
    }
    for (const { name, args } of rotated(commands, round)) {
      const server = await startServerProcess(args());
      if (round >= 0) note(command, name, server.readyAfterMs);
      await server.stop();
    }
  }
  const value = medianRatio(first.get('@x/feishu-status-mock') ?? [], first.get('Fastify') ?? []);
  return {
    tables: [
      startTable('Import and first start of a server in a fresh process', first, FIRST),
      startTable('A later start in the same process', later, LATER),
      startTable('From spawn to the ready line', command, COMMAND),
    ],
    ratios: { 'start: import and first start of @x/feishu-status-mock, of Fastify': { value, better: 'lower' } },
    problems: [],
  };
}

function startTable(title: string, measured: ReadonlyMap<string, readonly number[]>, aim: Aim): Table {
  return {
    title,
    head: ['what', 'ms, median (from to)', 'aim'],
    rows: [...measured].map(([name, values]) => [
      name,
      describeRounds(values),
      /mock/.test(name) ? describeAim(median(values), aim) : '',
    ]),
  };
}
