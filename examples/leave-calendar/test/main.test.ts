import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMocks } from '@x/mocks';
import { expect, it, onTestFinished } from 'vitest';

import { days, icsOf } from './support/ics.ts';

const main = join(import.meta.dirname, '../src/main.ts');
const li = 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab';

interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(env: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Finished> {
  const others = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('FEISHU_')));
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--conditions=@x/source', main, ...words],
      { env: { ...others, ...env } },
      (_error, stdout, stderr) => resolve({ exitCode: child.exitCode ?? 1, stdout, stderr }),
    );
  });
}

it('is a command: a calendar, a memory, and an exit code that says whether all is settled', async () => {
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  const folder = await mkdtemp(join(tmpdir(), 'leave-calendar-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const calendar = join(folder, 'leave.csv');
  const memory = join(folder, 'memory.json');
  // Whatever the day, in whatever time zone.
  await writeFile(calendar, `user_id,name,from,to\n${li},Li Na,2000-01-01,2999-12-31\n`);

  expect(await run(mocks.env, calendar, memory)).toMatchObject({ exitCode: 0, stderr: '' });
  const { users } = await mocks.state.feishu.get();
  expect(users.find(({ id }) => id === li)?.openStatuses).toHaveLength(1);
  expect(Object.keys(JSON.parse(await readFile(memory, 'utf8')).on)).toEqual([li]);

  await writeFile(calendar, 'user_id,name,from,to\nou_nobody,Zhao Lei,2000-01-01,2999-12-31\n');
  const second = await run(mocks.env, calendar, memory);
  expect(second).toMatchObject({ exitCode: 1, stderr: '' });
  expect(second.stdout).toContain(`off   ${li}`);
  expect(second.stdout).toContain('NOT   Zhao Lei (ou_nobody): refused, invalid_user_id');
  await mocks.verify({ expect: [{ match: { operation: 'feishu.batchClose', bodyContains: li }, times: 1 }] });
});

it('takes iCalendar and a list of people, and changes nothing when the file is broken', async () => {
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  const folder = await mkdtemp(join(tmpdir(), 'leave-calendar-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const calendar = join(folder, 'leave.ics');
  const people = join(folder, 'people.csv');
  const words = [calendar, join(folder, 'memory.json'), '--people', people];
  await writeFile(people, `email,user_id,name\nli.na@example.com,${li},Li Na\n`);
  const text = icsOf(days('20000101', '29991231', 'ATTENDEE:mailto:li.na@example.com'));
  const openStatuses = async () => (await mocks.state.feishu.get()).users.find(({ id }) => id === li)?.openStatuses;

  await writeFile(calendar, text);
  expect(await run(mocks.env, ...words)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await openStatuses()).toHaveLength(1);

  await writeFile(calendar, text.slice(0, text.indexOf('DTEND')));
  await mocks.requests.clear();
  const broken = await run(mocks.env, ...words);
  expect(broken).toMatchObject({ exitCode: 1, stdout: '' });
  expect(broken.stderr).toMatch(/^leave\.ics: event "Leave" \(uid leave-1\) cannot be read: .*\n$/);
  expect(await mocks.requests.count({})).toBe(0);
  expect(await openStatuses()).toHaveLength(1);
  expect(Object.keys(JSON.parse(await readFile(join(folder, 'memory.json'), 'utf8')).on)).toEqual([li]);

  await writeFile(calendar, text);
  const withoutPeople = await run(mocks.env, ...words.slice(0, 2));
  expect(withoutPeople.exitCode).toBe(1);
  expect(withoutPeople.stderr).toBe(
    'leave.ics knows people by their mail address: give --people with their user ids.\n',
  );
});

it('says in one line what Feishu refused, and remembers nobody', async () => {
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  const folder = await mkdtemp(join(tmpdir(), 'leave-calendar-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'leave.csv'), 'user_id,name,from,to\n');
  const words = [join(folder, 'leave.csv'), join(folder, 'memory.json')];
  const { exitCode, stderr } = await run({ ...mocks.env, FEISHU_APP_SECRET: 'wrong' }, ...words);
  expect(exitCode).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('10014');
  expect(JSON.parse(await readFile(join(folder, 'memory.json'), 'utf8')).on).toEqual({});
});

it.each(['README.md', 'README.zh-CN.md'])('prints on a mock server what %s shows', async (page) => {
  const { exitCode, stdout } = await run({});
  expect(exitCode).toBe(0);
  const text = await readFile(join(import.meta.dirname, '..', page), 'utf8');
  const shown = /```text\n(.*?)```/s.exec(text)?.[1];
  expect(shown).toContain('made the status "On leave"');
  expect(stdout).toContain(shown);
});
