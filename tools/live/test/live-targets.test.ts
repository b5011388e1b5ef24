import { startFeishuStatusMock } from '@x/feishu-status-mock';
import { afterEach, expect, it, vi } from 'vitest';
import { listStatuses } from '../src/cases/own-status.ts';
import { liveTargets } from '../src/targets/live-targets.ts';

afterEach(() => vi.unstubAllGlobals());

it('a live target calls the vendor’s own host, with the credentials that were given', async () => {
  const mock = await startFeishuStatusMock();
  const called = new Set<string>();
  const { fetch } = globalThis;
  // Stands between the suite and the network: what is meant for the vendor goes to the mock.
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const { origin, pathname, search } = new URL(url);
    called.add(origin);
    return fetch(mock.url + pathname + search, init);
  });
  const { feishu, wps, fxiaoke } = liveTargets({
    feishu: { baseURL: 'https://open.feishu.cn', credentials: mock.credentials },
  });
  expect([wps, fxiaoke]).toEqual([undefined, undefined]);
  const target = await feishu?.();
  if (target === undefined) throw new Error('There is no target for Feishu.');
  expect((await listStatuses(target.client)).length).toBeGreaterThan(0);
  expect([...called]).toEqual(['https://open.feishu.cn']);
  await target.close();
  await mock.close();
});
