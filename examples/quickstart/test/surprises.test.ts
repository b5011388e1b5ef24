import { startFeishuStatusMock } from '@x/feishu-status-mock';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Mocks, startMocks, stopMocks } from '../src/mocks.ts';
import { quickstart } from '../src/quickstart.ts';
import { dataFolder } from '../src/sample-data/data-folder.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { recordTerminal } from './support/terminals.ts';

async function run(mocks: Mocks, folder = dataFolder) {
  onTestFinished(() => stopMocks(mocks));
  const { terminal, written } = recordTerminal({ isTTY: false });
  const surprises = await quickstart(mocks, folder, terminal);
  return { surprises, text: written() };
}

function csvFiles(ids: Readonly<Record<'feishu' | 'wps' | 'fxiaoke', readonly string[]>>) {
  const csv = (users: readonly string[]) => ['user_id,company', ...users.map((id) => `${id},home`)].join('\n');
  return temporaryFolder({
    'feishu-users.csv': csv(ids.feishu),
    'wps-users.csv': csv(ids.wps),
    'fxiaoke-users.csv': csv(ids.fxiaoke),
  });
}

describe('what the quickstart says when a mock does something else', { timeout: 30_000 }, () => {
  it('is nothing when all is well', async () => {
    expect((await run(await startMocks())).surprises).toEqual([]);
  });

  it('is nothing for empty lists', async () => {
    const folder = await csvFiles({ feishu: [], wps: [], fxiaoke: [] });
    expect((await run(await startMocks(), folder)).surprises).toEqual([]);
  });

  it('is nothing for lists of its reader, with a stranger among the users of a batch', async () => {
    const mocks = await startMocks();
    const { tenants, users } = await mocks.feishu.state.get();
    const idOf = (tenant: number) => users.find(({ tenantKey }) => tenantKey === tenants[tenant]?.id)?.id ?? '';
    const folder = await csvFiles({
      feishu: [idOf(0), idOf(1), 'nobody'],
      wps: ['mock-super-admin', 'nobody'],
      fxiaoke: ['openUserId1', 'nobody'],
    });
    const { surprises, text } = await run(mocks, folder);
    expect(surprises).toEqual([]);
    expect(text).toMatch(/otherTenantUser +3 +3 +batch refused/);
    expect(text).toMatch(/superAdministratorProtected \(400002158\) +1 +mock-super-admin/);
  });

  it('names a provoked error that is another one', async () => {
    const feishu = await startFeishuStatusMock({ profile: 'documented' });
    const { feishu: unused, ...others } = await startMocks();
    await unused.close();
    const { surprises, text } = await run({ feishu, ...others });
    expect(surprises).toEqual([
      'Feishu, wrong appSecret: expected {"kind":"vendor","code":10014}, and it was {"kind":"vendor","code":10015}',
    ]);
    expect(text).toContain('1 not as it should be.');
  });

  it('names users who were refused and yet disabled', async () => {
    const mocks = await startMocks();
    await mocks.wps.state.patch({
      users: [{ id: 'mock-deleted-user', status: 'disabled' }],
    });
    expect((await run(mocks)).surprises).toEqual([
      'WPS 365, users who are disabled: 0 too many [], 1 missing ["mock-deleted-user"]',
    ]);
  });

  it('names requests that no client has counted', async () => {
    const mocks = await startMocks();
    await fetch(`${mocks.fxiaoke.url}/cgi/unknown`);
    expect((await run(mocks)).surprises).toEqual(['Fxiaoke, calls: expected 56, and it was 55']);
  });
});
