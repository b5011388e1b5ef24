import { join } from 'node:path';
import { seededRandom } from '@x/test-kit/seeded-random';
import { startWpsUsersMock } from '@x/wps-users-mock';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readJournal, type UserResult } from '../src/index.ts';
import { startUntil } from './support/start-until.ts';
import { ids } from './support/stub-job.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

async function setUp(seed: number) {
  const mock = await startWpsUsersMock();
  onTestFinished(() => mock.close());
  await mock.state.patch({ users: ids(300, 'bulk-').map((id) => ({ id })) });
  const path = join(await temporaryFolder(), 'journal.ndjson');
  // Doubled lines, and users whom nobody knows.
  const users = [...ids(300, 'bulk-'), 'bulk-7', 'nobody-1', ...ids(50, 'bulk-'), 'nobody-2'];
  const random = seededRandom(seed);
  const argument = { credentials: mock.credentials, baseURL: mock.url, path, users };
  return { mock, path, users, argument, lineToDieAt: () => 1 + Math.floor(random() * 120) };
}

async function resultsIn(path: string): Promise<readonly UserResult[]> {
  const results: UserResult[] = [];
  for await (const result of readJournal(path)) results.push(result);
  return results.sort((one, other) => one.ordinal - other.ordinal);
}

describe('a run that is killed and started again with the same journal', () => {
  it.each([1, 2, 3])('ends with exactly one result for each line, and the vendor agrees (seed %i)', async (seed) => {
    const { mock, path, users, argument, lineToDieAt } = await setUp(seed);
    for (let deaths = 0; deaths < 4; deaths += 1) {
      const { signal, stderr } = await startUntil(lineToDieAt(), { ...argument, idempotent: true });
      expect(stderr).toBe('');
      if (signal === null) break;
    }
    const last = await startUntil(Number.POSITIVE_INFINITY, { ...argument, idempotent: true });
    expect(last).toMatchObject({ signal: null, stderr: '' });
    expect(JSON.parse(last.lines.at(-1) ?? '')).toMatchObject({ settled: users.length, left: 0 });

    const results = await resultsIn(path);
    expect(results.map(({ id }) => id)).toEqual(users);
    expect(results.map(({ ordinal }) => ordinal)).toEqual(users.map((_, ordinal) => ordinal));
    const refused = results.filter(({ outcome }) => outcome === 'refused').map(({ id }) => id);
    expect(refused).toEqual(['nobody-1', 'nobody-2']);
    expect(results.filter(({ outcome }) => outcome === 'succeeded')).toHaveLength(users.length - 2);
    const state = await mock.state.get();
    const active = state.users.filter(({ id, status }) => id.startsWith('bulk-') && status !== 'disabled');
    expect(active).toEqual([]);
  });

  it('where a repeat might do harm: no user is lost, and whoever was under way is uncertain', async () => {
    const { mock, path, argument } = await setUp(4);
    // Batches that are refused would be uncertain for that: only users who are known.
    const known = { ...argument, users: ids(300, 'bulk-'), idempotent: false };
    const first = await startUntil(Number.POSITIVE_INFINITY, { ...known, dieAtAnswer: 9 });
    expect(first.signal).toBe('SIGKILL');
    await startUntil(Number.POSITIVE_INFINITY, known);
    const results = await resultsIn(path);
    expect(results.map(({ id }) => id)).toEqual(known.users);
    const interrupted = results.filter(({ result }) => result === 'interrupted');
    expect(interrupted.length).toBeGreaterThan(0);
    expect(interrupted.every(({ outcome, attempts }) => outcome === 'uncertain' && attempts === 0)).toBe(true);
    expect(results.filter(({ outcome }) => outcome === 'succeeded').length).toBe(300 - interrupted.length);
    // Nobody was sent twice; each call is in the mock's journal.
    const requests = await mock.requests.list({ operation: 'wps.batchDisable' });
    const calls = requests.length;
    const sentOnce = Math.ceil((300 - interrupted.length) / 10);
    expect(calls).toBeGreaterThanOrEqual(sentOnce);
    expect(calls).toBeLessThanOrEqual(sentOnce + interrupted.length / 10);
  });
});
