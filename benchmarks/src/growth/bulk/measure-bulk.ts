import { join } from 'node:path';
import { z } from 'zod';
import { runProgram } from '../../run-program.ts';
import { startServerProcess } from '../../server-process.ts';
import type { Settings } from '../../topic.ts';
import { type Curve, CurveValues } from '../curve/curve.ts';

const SIZES = [50, 500, 5000, 50_000, 500_000, 1_000_000];
/** Beyond this a run takes so long that a few rounds have to do. */
const LARGE = 100_000;
const LARGE_ROUNDS = 3;

const ranSchema = z.object({ tookMs: z.number(), heapUsed: z.number() });

/** Time and memory of bulk runs, each in a fresh process. */
export async function measureBulk({ rounds, short }: Settings): Promise<readonly Curve[]> {
  const time = new CurveValues();
  const memory = new CurveValues();
  const program = join(import.meta.dirname, 'bulk-run.ts');
  const server = await startServerProcess([join(import.meta.dirname, '../../bulk/memory/counting-server.ts')]);
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const users of SIZES.filter((each) => !short || each < LARGE)) {
        if (users >= LARGE && round >= LARGE_ROUNDS) continue;
        const ran = await runProgram(ranSchema, program, [server.url, String(users)], ['--expose-gc']);
        time.note('@x/bulk', users, (ran.tookMs * 1000) / users);
        memory.note('@x/bulk', users, ran.heapUsed / 1_000_000);
      }
    }
  } finally {
    await server.stop();
  }
  const x = { label: 'users in the run', scale: 'log' } as const;
  return [
    {
      name: 'bulk-time',
      title: 'Bulk run: time per user',
      x,
      y: { label: 'µs a user', digits: 1, scale: 'log' },
      series: time.toSeries(),
      notes: [
        'A whole run with limiter and journal, 50 users a call, against a small local server, in a fresh process; from its start to its last result.',
        'What a run costs once (token, connections, code that is not compiled yet) weighs on the small ones.',
      ],
    },
    {
      name: 'bulk-memory',
      title: 'Bulk run: memory at the last result',
      x,
      y: { label: 'heapUsed after gc(), MB', digits: 1 },
      series: memory.toSeries(),
      notes: ['The same runs.'],
    },
  ];
}
