import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMocks } from '@x/mocks';
import { createClients } from './clients.ts';
import type { Person } from './person.ts';
import { run } from './run.ts';

/** Two runs on mock servers: in the first one WPS 365 loses its answers, and Fxiaoke is busy. */
export async function demonstrate(people: readonly Person[], tell: (text: string) => void): Promise<void> {
  await using mocks = await startMocks();
  // `after`: the vendor does it, and only the answer is lost. Three times, as often as the client tries.
  await mocks.faults.arm('wps.batchDisable after: reset x3', 'fxiaoke.setMemberStatusBatch: maintenance x3');
  const clients = createClients(mocks.env);
  const folder = await mkdtemp(join(tmpdir(), 'offboarding-'));
  try {
    for (const title of ['First run', 'Second run']) {
      tell(`${title}\n`);
      await run(clients, people, join(folder, 'progress.json'), tell);
      tell('\n');
    }
  } finally {
    await rm(folder, { recursive: true });
    await clients.close();
  }
}
