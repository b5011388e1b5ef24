import { join } from 'node:path';
import { z } from 'zod';
import { describeAim, type Ratio } from '../ratios/ratio.ts';
import { rotated } from '../rotated.ts';
import { runProgram } from '../run-program.ts';
import { startServerProcess } from '../server-process.ts';
import { describeRounds, medianRatio } from '../statistics.ts';
import type { Settings, TopicResult } from '../topic.ts';

const names = ['undici, two requests', 'official SDK', '@x/feishu-status'] as const;
const OURS = '@x/feishu-status';
const aims = { 'undici, two requests': { atMost: 1.2 }, 'official SDK': { atMost: 0.6 } } as const;
const tookSchema = z.object({ tookMs: z.number() });

/** Import, client, token and first call, each time in a fresh process. */
export async function measureFirstCall({ rounds }: Settings): Promise<TopicResult> {
  const server = await startServerProcess([join(import.meta.dirname, '../client/answer-server.ts')]);
  const program = join(import.meta.dirname, 'programs/first-call.ts');
  const measured = new Map(names.map((name): [string, number[]] => [name, []]));
  try {
    // The first round is not counted: it brings the files into the system's cache.
    for (let round = -1; round < rounds; round += 1) {
      for (const name of rotated(names, round)) {
        const { tookMs } = await runProgram(tookSchema, program, [name, `${server.url}/1`]);
        if (round >= 0) measured.get(name)?.push(tookMs);
      }
    }
  } finally {
    await server.stop();
  }
  const of = (name: string): readonly number[] => measured.get(name) ?? [];
  const ratios = Object.entries(aims).map(([peer, aim]): [string, Ratio] => [
    `start: import, client and first call, of ${peer}`,
    { value: medianRatio(of(OURS), of(peer)), better: 'lower', aim },
  ]);
  return {
    tables: [
      {
        title: 'Import, client, token and first call in a fresh process',
        head: ['who', 'ms, median (from to)', `${OURS} as a ratio to it`, 'aim'],
        rows: names.map((name) => {
          const ratio = medianRatio(of(OURS), of(name));
          return name === OURS
            ? [name, describeRounds(of(name)), '', '']
            : [name, describeRounds(of(name)), ratio.toFixed(2), describeAim(ratio, aims[name])];
        }),
        notes: ['Counted inside the process, from before the import until the answer is there.'],
      },
    ],
    ratios: Object.fromEntries(ratios),
    problems: [],
  };
}
