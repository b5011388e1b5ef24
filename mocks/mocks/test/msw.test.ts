import { http as http3 } from 'msw';
import { setupServer as setupServer3 } from 'msw/node';
import { http as http2 } from 'msw2';
import { setupServer as setupServer2 } from 'msw2/node';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FaultError, startMocks } from '../src/index.ts';
import { mswHandlers } from '../src/msw.ts';

/** A mock without a socket, closed after the test. */
async function startWithoutSocket() {
  const mocks = await startMocks({ listen: false });
  onTestFinished(() => mocks.close());
  return mocks;
}

type Mocks = Awaited<ReturnType<typeof startWithoutSocket>>;
type Session = Awaited<ReturnType<Mocks['session']>>;

const versions = [
  {
    msw: 2,
    intercept(mocks: Mocks | Session) {
      const server = setupServer2(...mswHandlers(mocks, { http: http2 }));
      server.listen({ onUnhandledRequest: 'error' });
      onTestFinished(() => server.close());
    },
  },
  {
    msw: 3,
    intercept(mocks: Mocks | Session) {
      const server = setupServer3(...mswHandlers(mocks, { http: http3 }));
      server.listen({ onUnhandledFrame: 'error' });
      onTestFinished(() => server.close());
    },
  },
];

const tokenPath = '/open-apis/auth/v3/tenant_access_token/internal';

async function fetchToken(origin: string, { appId, appSecret }: { appId: string; appSecret: string }) {
  const response = await fetch(`${origin}${tokenPath}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ app_id: appId, app_secret: appSecret }),
  });
  const body: unknown = await response.json();
  return { code: Object(body).code, session: response.headers.get('x-mock-session') };
}

describe.each(versions)('the handlers for msw $msw', ({ intercept }) => {
  it('answer calls to the vendor’s own host', async () => {
    const mocks = await startWithoutSocket();
    intercept(mocks);
    const answer = await fetchToken('https://open.feishu.cn', mocks.credentials.feishu);
    expect(answer).toEqual({ code: 0, session: 'default' });
  });

  it('answer as the session that they were made for', async () => {
    const mocks = await startWithoutSocket();
    const session = await mocks.session();
    intercept(session);
    const answer = await fetchToken('https://open.feishu.cn', session.credentials.feishu);
    expect(answer).toEqual({ code: 0, session: session.id });
    expect(await session.requests.count()).toBe(1);
    expect(await mocks.requests.count()).toBe(0);
  });
});

describe('a mock behind msw', () => {
  it('refuses faults that need a connection, and takes the others', async () => {
    const session = await (await startWithoutSocket()).session();
    await expect(session.faults.arm('feishu.*: reset')).rejects.toThrow(FaultError);
    expect(await session.faults.arm('feishu.*: 429')).toHaveLength(1);
  });

  it('has to be one that does not listen', async () => {
    const mocks = await startMocks();
    onTestFinished(() => mocks.close());
    expect(() => mswHandlers(mocks, { http: http3 })).toThrow('listen: false');
  });

  it('answers for other hosts where they are given', async () => {
    const mocks = await startWithoutSocket();
    const origins: string[] = [];
    const http = {
      all(path: string) {
        origins.push(path);
      },
    };
    mswHandlers(mocks, { http }, { hosts: { feishu: ['open.larksuite.com', 'http://localhost:8080'], wps: [] } });
    expect(origins.slice(0, 2)).toEqual(['https://open.larksuite.com/*', 'http://localhost:8080/*']);
    expect(origins.join()).not.toMatch(/feishu|wps/);
    expect(origins.length).toBeGreaterThan(2);
  });
});
