import { Agent } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RawServer, startRawServer } from '../../test/support/raw-server.ts';
import type { CommonOptions } from './common-options.ts';
import { resolveOptions } from './resolve-options.ts';

let server: RawServer;

beforeAll(async () => {
  server = await startRawServer((socket) => socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nover a socket'));
});

afterEach(() => vi.unstubAllGlobals());

afterAll(() => server.close());

/** What a client with these options gets for an answer, when its runtime's own `fetch` answers by itself. */
async function answerFor(options: CommonOptions): Promise<string | undefined> {
  const { transport } = resolveOptions('createTest', options, [], 'https://api.vendor.example');
  // Whoever patches `fetch` after the client was made, as msw does, is heard too.
  vi.stubGlobal('fetch', async () => new Response("by the runtime's fetch"));
  const result = await transport.send(
    { origin: server.origin, target: '/', method: 'GET', headers: {}, body: undefined },
    { signal: new AbortController().signal, maxResponseBytes: 1_000 },
  );
  await transport.close();
  return result.ok ? result.response.body : undefined;
}

function pretendBun(): void {
  const versions = { ...process.versions, bun: '1.4.5' };
  vi.stubGlobal('process', Object.create(process, { versions: { value: versions } }));
}

describe('what is sent over when nothing is given', () => {
  it('is undici on Node', async () => {
    expect(await answerFor({})).toBe('over a socket');
  });

  it("is the runtime's fetch on Bun, whose undici dispatches nothing", async () => {
    pretendBun();
    expect(await answerFor({})).toBe("by the runtime's fetch");
  });
});

describe('what is given', () => {
  it('is taken on Bun as well', async () => {
    pretendBun();
    const dispatcher = new Agent();
    expect(await answerFor({ dispatcher })).toBe('over a socket');
    expect(await answerFor({ fetch: async () => new Response('by my own') })).toBe('by my own');
    await dispatcher.destroy();
  });
});
