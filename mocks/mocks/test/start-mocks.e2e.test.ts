import { createFeishuStatus } from '@x/feishu-status';
import { createFxiaokeOffline } from '@x/fxiaoke-offline';
import { createWpsUsers } from '@x/wps-users';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectMocks, startMocks } from '../src/index.ts';

async function start() {
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  return mocks;
}

/** Closed after the test. */
function clientsOf({ credentials, baseURL }: Pick<Awaited<ReturnType<typeof start>>, 'credentials' | 'baseURL'>) {
  const feishu = createFeishuStatus({ ...credentials.feishu, baseURL: baseURL.feishu });
  const wps = createWpsUsers({ ...credentials.wps, baseURL: baseURL.wps });
  const fxiaoke = createFxiaokeOffline({ ...credentials.fxiaoke, baseURL: baseURL.fxiaoke });
  onTestFinished(async () => {
    await Promise.all([feishu.close(), wps.close(), fxiaoke.close()]);
  });
  return { feishu, wps };
}

describe('startMocks', () => {
  it('serves the three vendors on one port, for their own clients', async () => {
    const mocks = await start();
    const { feishu, wps } = clientsOf(mocks);
    expect((await feishu.list({})).items).not.toEqual([]);
    const {
      users: [user],
    } = await mocks.state.wps.get();
    expect(await wps.get({ user_id: user?.id ?? '' })).toMatchObject({ id: user?.id });
    expect(new Set((await mocks.requests.list()).map(({ vendor }) => vendor))).toEqual(new Set(['feishu', 'wps']));
    await mocks.assertClean();
  });

  it('takes a seed for each vendor', async () => {
    const mocks = await startMocks({ seed: { feishu: { users: [{ id: 'ou_only' }] } } });
    onTestFinished(() => mocks.close());
    expect((await mocks.state.feishu.get()).users.map(({ id }) => id)).toEqual(['ou_only']);
    expect((await mocks.state.wps.get()).users.length).toBeGreaterThan(1);
  });
});

describe('connectMocks', () => {
  it('has the same controls over HTTP, and leaves the mocks running', async () => {
    const mocks = await start();
    const connected = await connectMocks(mocks.url);
    const session = await connected.session();
    const { feishu } = clientsOf(session);
    await session.faults.arm('feishu.list: 500');
    await feishu.list({}).catch(() => undefined);
    expect(await session.requests.count({ operation: 'feishu.list' })).toBeGreaterThan(0);
    expect(await mocks.requests.count()).toBe(0);
    await session.close();
    await connected.close();
    expect((await fetch(`${mocks.url}/_mock/v1/health`)).status).toBe(200);
  });
});
