import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ids } from '../support/stub-job.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCli } from './support/run-cli.ts';
import { startFeishu, startFxiaoke, startWps } from './support/vendors.ts';

const statusId = '7101214603622940671';

describe('feishu-open and feishu-close', () => {
  it('open for each user of a CSV file until his own end, and close again', async () => {
    const users = ids(120, 'ou_bulk');
    const { mock, env } = await startFeishu(users.map((id, index) => ({ id, resigned: index === 7 })));
    const file = join(await temporaryFolder(), 'users.csv');
    const rows = users.map((id, index) => `Name ${index},${id},${index === 3 ? '2d' : ''}`);
    await writeFile(file, `\uFEFFname,user_id,end_time\r\n${rows.join('\r\n')}\r\n`);

    const endTime = Math.floor(Date.now() / 1_000) + 3_600;
    const opened = await runCli(['feishu-open', '--status-id', statusId, '--end-time', `${endTime}`, '--users', file], {
      env,
    });
    expect(opened.code).toBe(1);
    expect(opened.results).toHaveLength(120);
    expect(opened.results.find(({ id }) => id === 'ou_bulk7')).toMatchObject({
      line: 9,
      ordinal: 7,
      outcome: 'refused',
      result: 'resign_user_id',
    });
    expect(opened.stderr).toContain('feishu-open: 120 users; 3 calls, up to 50 users in a call');
    expect(opened.stderr).toContain('feishu-open: 119 done, 1 refused, 0 uncertain, 0 left.');
    expect(opened.stderr).toContain('refused: resign_user_id 1');
    const state = await mock.state.get();
    const endOf = (id: string) => state.users.find((user) => user.id === id)?.openStatuses[0];
    expect(JSON.stringify(endOf('ou_bulk0'))).toContain(String(endTime));
    expect(JSON.stringify(endOf('ou_bulk3'))).not.toContain(String(endTime));
    expect(endOf('ou_bulk7')).toBeUndefined();

    const closed = await runCli(['feishu-close', '--status-id', statusId, '--users', file], { env });
    expect(closed.code).toBe(1);
    const left = (await mock.state.get()).users.filter(
      ({ id, openStatuses }) => users.includes(id) && openStatuses.length,
    );
    expect(left).toEqual([]);
  });
});

describe('wps-disable and wps-enable', () => {
  it('read NDJSON and CSV from standard input', async () => {
    const users = ids(70, 'bulk-');
    const { mock, env } = await startWps(users.map((id) => ({ id })));
    const statuses = async () => {
      const { users: all } = await mock.state.get();
      return new Set(all.filter(({ id }) => users.includes(id)).map(({ status }) => status));
    };
    const ndjson = users.map((id) => JSON.stringify({ id })).join('\n');
    const disabled = await runCli(['wps-disable', '--users', '-', '--format', 'ndjson', '--quiet'], {
      env,
      input: ndjson,
    });
    expect(disabled).toMatchObject({ code: 0 });
    expect(disabled.stderr).toMatch(
      /^wps-disable: 70 done, 0 refused, 0 uncertain, 0 left\.\n {2}2 calls, in \d+s\.\n$/,
    );
    expect(disabled.results.map(({ outcome }) => outcome)).toEqual(users.map(() => 'succeeded'));
    expect(await statuses()).toEqual(new Set(['disabled']));

    const csv = `who\n${[...users, 'nobody'].join('\n')}`;
    const args = ['wps-enable', '--users', '-', '--format', 'csv', '--column', 'who', '--batch-size', '20'];
    const enabled = await runCli([...args, '--concurrency', '2'], { env, input: csv });
    expect(enabled.code).toBe(1);
    expect(enabled.results.filter(({ outcome }) => outcome !== 'succeeded')).toMatchObject([
      { line: 72, id: 'nobody', outcome: 'refused', result: 'userNotFound' },
    ]);
    expect(await statuses()).toEqual(new Set(['active']));
  });
});

describe('fxiaoke-status', () => {
  it.each(['documented', 'observed'])('gives a status, over the %s path', async (paths) => {
    const { mock, env } = await startFxiaoke();
    const { users: all } = await mock.state.get();
    const corpId = all[0]?.corpId;
    const users = all.filter((user) => user.corpId === corpId).map(({ id }) => id);
    const file = join(await temporaryFolder(), 'users.jsonl');
    await writeFile(file, users.map((id) => `${JSON.stringify(id)}\n`).join(''));
    const numbers = { disabled: 1, enabled: 2 };
    for (const [to, number] of Object.entries(numbers)) {
      const run = await runCli(['fxiaoke-status', '--to', to, '--paths', paths, '--users', file], { env });
      expect(run.code).toBe(0);
      expect(run.results).toHaveLength(users.length);
      const state = await mock.state.get();
      const own = state.users.filter((user) => user.corpId === corpId);
      expect(new Set(own.map(({ status }) => status))).toEqual(new Set([number]));
    }
  });
});
