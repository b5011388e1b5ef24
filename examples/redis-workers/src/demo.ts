import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { startMocks } from '@x/mocks';
import { type Program, startProgram } from './start-program.ts';

type Mocks = Awaited<ReturnType<typeof startMocks>>;

/** A producer, two workers and a reader disable 240 users of a mock server. @throws Error when one of them fails */
export async function demonstrate(mocks: Mocks, redisUrl: string, folder: string): Promise<void> {
  const leavers = Array.from({ length: 240 }, (_, index) => `leaver-${index + 1}`);
  await mocks.state.wps.patch({ users: leavers.map((id) => ({ id })) });
  const list = join(folder, 'leavers.txt');
  await writeFile(list, [...leavers.slice(0, 100), 'nobody', ...leavers.slice(100)].join('\n'));

  const env = { ...mocks.env, REDIS_URL: redisUrl };
  const workers = ['worker 1', 'worker 2'].map((name) => startProgram(name, ['worker.ts'], env));
  const producer = startProgram('producer', ['producer.ts', list], env);
  const reader = startProgram('reader', ['reader.ts'], env);
  try {
    // The reader ends when every line has its result, which it would wait for in vain once another one has failed.
    await Promise.race([reader.ended, firstFailure([producer, ...workers])]);
  } finally {
    for (const { stop } of [...workers, producer, reader]) stop();
  }
  await Promise.all([...workers, producer].map(({ ended }) => ended));
}

function firstFailure(programs: readonly Program[]): Promise<never> {
  return new Promise((_resolve, reject) => {
    for (const { ended } of programs) ended.catch(reject);
  });
}
