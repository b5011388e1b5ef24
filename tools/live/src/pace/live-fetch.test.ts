import { operations } from '@x/feishu-status/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLiveFetch } from './live-fetch.ts';

const origin = 'https://open.feishu.cn';
const list = `${origin}${operations.list.path}`;
const token = `${origin}${operations.tenantAccessToken.path}`;
const answer = { status: 200, headers: new Headers(), body: null };

describe('the fetch of the live suite', () => {
  let nowMs: number;
  let sent: [atMs: number, url: string][];

  beforeEach(() => {
    nowMs = 5_000;
    sent = [];
  });

  const fetch = () =>
    createLiveFetch(origin, Object.values(operations), {
      nowMs: () => nowMs,
      sleep: async (ms) => {
        await Promise.resolve();
        nowMs += ms;
      },
      fetch: async (url) => {
        sent.push([nowMs, url]);
        return answer;
      },
    });

  const call = (live: ReturnType<typeof fetch>, url: string, method = 'GET') =>
    live(url, { method, headers: {}, signal: new AbortController().signal, redirect: 'manual' });

  it('keeps calls of one operation as far apart as the limit asks', async () => {
    const live = fetch();
    for (let count = 0; count < 3; count += 1) await call(live, `${list}?page_size=${count}`);
    expect(sent.map(([atMs]) => atMs)).toEqual([5_000, 5_600, 6_200]);
  });

  it('lets another operation, and one that is late anyway, go at once', async () => {
    const live = fetch();
    await call(live, list);
    await call(live, token, 'POST');
    nowMs += 10_000;
    await call(live, list);
    expect(sent.map(([atMs]) => atMs)).toEqual([5_000, 5_000, 15_000]);
  });

  it.each(['https://open.larksuite.com', 'http://open.feishu.cn', 'https://open.feishu.cn.example'])(
    'does not call %s',
    async (other) => {
      await expect(call(fetch(), `${other}/open-apis`)).rejects.toThrow(`may call ${origin} and not ${other}`);
      expect(sent).toEqual([]);
    },
  );
});
