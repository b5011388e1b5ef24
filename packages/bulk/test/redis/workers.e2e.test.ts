import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bulkResults, produceBulk } from '../../src/bullmq/index.ts';
import { createFileJournal, readJournal } from '../../src/index.ts';
import { wpsDisableJob } from '../../src/wps/index.ts';
import { collect } from '../support/collect.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { describeWithRedis, type TestRedis } from './support/redis-server.ts';
import { startProgram } from './support/start-program.ts';
import { startWpsCompany } from './support/wps-company.ts';

const noClient = { batchDisable: () => Promise.reject(new Error('only workers call')) };

async function setUp(server: TestRedis, jobId: string, more: object = {}) {
  const company = await startWpsCompany(300);
  const { credentials, url: baseURL } = company.mock;
  const run = { connection: server.connect(), job: wpsDisableJob({ client: noClient }), jobId };
  const argument = { port: server.port, credentials, baseURL, jobId, idempotent: true, ...more };
  return { ...company, run, start: (special: object = {}) => startProgram('work.ts', { ...argument, ...special }) };
}

describeWithRedis('workers in processes of their own', (server) => {
  it.each([
    ['before the vendor has done it', false],
    ['after the vendor has done it', true],
  ])('one of three is killed %s: one result for each line, and the vendor agrees', async (_name, standAfterAnswer) => {
    const { users, run, start, stillActive } = await setUp(server, `kill-${standAfterAnswer}`);
    // Doubled lines, and users whom nobody knows.
    const list = [...users, 'bulk-7', 'nobody-1', ...users.slice(0, 50), 'nobody-2'];
    await produceBulk({ ...run, items: list, batchSize: 10 });
    const doomed = start({ standAtCall: 2, standAfterAnswer });
    await doomed.saying('standing');
    const others = [start(), start()];
    await Promise.all(others.map((other) => other.saying('working')));
    doomed.kill('SIGKILL');
    const results = await collect(bulkResults(run));
    for (const other of others) other.kill('SIGTERM');
    const summaries = (await Promise.all(others.map(({ ended }) => ended))).map((lines) =>
      JSON.parse(lines.at(-1) ?? ''),
    );
    expect(results.map(({ ordinal, id }) => [ordinal, id])).toEqual(list.map((id, ordinal) => [ordinal, id]));
    const refused = results.filter(({ outcome }) => outcome !== 'succeeded');
    expect(refused).toMatchObject([
      { id: 'nobody-1', outcome: 'refused' },
      { id: 'nobody-2', outcome: 'refused' },
    ]);
    expect(results.filter(({ resent }) => resent).length).toBeGreaterThanOrEqual(10);
    expect(await stillActive()).toEqual([]);
    for (const summary of summaries) expect(summary.stopped.by).toBe('stop');
  });

  it('where a repeat might do harm, the lines that were under way are uncertain, and nobody is sent twice', async () => {
    const { mock, users, run, start } = await setUp(server, 'harm', { idempotent: false });
    await produceBulk({ ...run, items: users, batchSize: 10 });
    const doomed = start({ standAtCall: 4 });
    await doomed.saying('standing');
    doomed.kill('SIGKILL');
    const other = start();
    const results = await collect(bulkResults(run));
    other.kill('SIGTERM');
    // A batch of which nothing may be sent is no call, and no trouble.
    expect(JSON.parse((await other.ended).at(-1) ?? '')).toMatchObject({ stopped: { by: 'stop' } });
    expect(results.map(({ id }) => id)).toEqual(users);
    const uncertain = results.filter(({ outcome }) => outcome === 'uncertain');
    expect(uncertain.length).toBeGreaterThanOrEqual(10);
    expect(uncertain.every(({ result, attempts }) => result === 'interrupted' && attempts === 0)).toBe(true);
    const calls = await mock.requests.list({ operation: 'wps.batchDisable' });
    const sent = calls.flatMap(({ requestBody }) => JSON.parse(requestBody ?? '{}').user_ids as string[]);
    expect(new Set(sent).size).toBe(sent.length);
  });

  it('SIGTERM finishes what is under way, and the rest is left for others', async () => {
    const { users, run, start, stillActive } = await setUp(server, 'term');
    await produceBulk({ ...run, items: users, batchSize: 5 });
    const first = start();
    await first.saying('call 5');
    first.kill('SIGTERM');
    const summary = JSON.parse((await first.ended).at(-1) ?? '');
    expect(summary).toMatchObject({ stopped: { by: 'stop' } });
    const second = start();
    const results = await collect(bulkResults(run));
    second.kill('SIGTERM');
    await second.ended;
    expect(results.map(({ id }) => id)).toEqual(users);
    // Nothing was left in doubt.
    expect(results.some(({ resent }) => resent)).toBe(false);
    expect(await stillActive()).toEqual([]);
  });

  it('readers with one journal write each line once, whenever they leave', async () => {
    const { users, run, start } = await setUp(server, 'journal');
    await produceBulk({ ...run, items: users, batchSize: 7 });
    const worker = start();
    const path = join(await temporaryFolder(), 'journal.ndjson');
    for (let reader = 0, ended = false; !ended; reader += 1) {
      let taken = 0;
      ended = true;
      for await (const _ of bulkResults({ ...run, journal: createFileJournal({ path }) })) {
        taken += 1;
        if (taken > 20 + reader * 13) {
          ended = false;
          break;
        }
      }
    }
    worker.kill('SIGTERM');
    await worker.ended;
    const ordinals: number[] = [];
    for await (const { ordinal } of readJournal(path)) ordinals.push(ordinal);
    expect(ordinals.sort((one, other) => one - other)).toEqual(users.map((_, ordinal) => ordinal));
  });
});
