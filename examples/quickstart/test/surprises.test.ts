import { startFeishuStatusMock } from '@x/feishu-status-mock';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Mocks, startMocks, stopMocks } from '../src/mocks.ts';
import { quickstart } from '../src/quickstart.ts';
import { dataFolder } from '../src/sample-data/data-folder.ts';
import { recordTerminal } from './support/terminals.ts';

async function run(mocks: Mocks) {
  onTestFinished(() => stopMocks(mocks));
  const { terminal, written } = recordTerminal({ isTTY: false });
  const surprises = await quickstart(mocks, dataFolder, terminal);
  return { surprises, text: written() };
}

describe('what the quickstart says when a mock does something else', () => {
  it('is nothing when all is well', async () => {
    expect((await run(await startMocks())).surprises).toEqual([]);
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
