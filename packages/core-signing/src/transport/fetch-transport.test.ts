import { describe, expect, it } from 'vitest';
import { get, post, unlimited } from '../../test/support/transports.ts';
import { createFetchTransport, type FetchLike, type FetchLikeInit } from './fetch-transport.ts';

function recordingFetch(answer: () => Response): { fetch: FetchLike; calls: [url: string, init: FetchLikeInit][] } {
  const calls: [url: string, init: FetchLikeInit][] = [];
  return {
    calls,
    async fetch(url, init) {
      calls.push([url, init]);
      return answer();
    },
  };
}

describe('the fetch function', () => {
  it('is given the whole request', async () => {
    const { fetch, calls } = recordingFetch(() => Response.json({ ok: true }));
    const limits = unlimited();
    await createFetchTransport(fetch).send(post('https://api.vendor.example', '{"a":1}', '/v1/a?b=%27'), limits);
    expect(calls).toEqual([
      [
        'https://api.vendor.example/v1/a?b=%27',
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: '{"a":1}',
          signal: limits.signal,
          redirect: 'manual',
        },
      ],
    ]);
  });

  it('is given no body where there is none, and headers of its own to change', async () => {
    const { fetch, calls } = recordingFetch(() => new Response(null, { status: 204 }));
    const request = get('https://api.vendor.example');
    await createFetchTransport(fetch).send(request, unlimited());
    const [, init] = calls[0] ?? [];
    expect(init).not.toHaveProperty('body');
    expect(init?.headers).toEqual(request.headers);
    expect(init?.headers).not.toBe(request.headers);
  });

  it('may answer without a body', async () => {
    const { fetch } = recordingFetch(() => new Response(null, { status: 204 }));
    expect(await createFetchTransport(fetch).send(get('https://api.vendor.example'), unlimited())).toMatchObject({
      ok: true,
      response: { status: 204, body: '' },
    });
  });

  it('that throws at once gives a failure', async () => {
    const fetch: FetchLike = () => {
      throw new TypeError('canary: not a fetch');
    };
    expect(await createFetchTransport(fetch).send(get('https://api.vendor.example'), unlimited())).toMatchObject({
      ok: false,
      failure: { problem: 'connection', sent: 'unknown', detail: 'the connection failed' },
    });
  });

  it('is not closed: a closed transport still sends, since it owns nothing', async () => {
    const { fetch } = recordingFetch(() => Response.json({}));
    const transport = createFetchTransport(fetch);
    await transport.close();
    expect(await transport.send(get('https://api.vendor.example'), unlimited())).toMatchObject({ ok: true });
  });
});
