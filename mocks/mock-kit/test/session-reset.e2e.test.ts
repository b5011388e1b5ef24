import { describe, expect, it } from 'vitest';
import { SeedError } from '../src/index.ts';
import { callToy, toyToken } from './support/call-toy.ts';
import { open, requestText, untilEnd } from './support/raw-http.ts';
import { startToyMocks, type ToyMocks } from './support/with-toy-mocks.ts';

type Session = Awaited<ReturnType<ToyMocks['session']>>;

const CLOCK = '2026-11-21T08:00:00Z';

/** Changes everything that a reset puts back. */
async function change(url: string, session: Session): Promise<string> {
  const token = await toyToken(url, session.credentials.feishu);
  await session.state.feishu.patch({ users: [{ id: 'u1', name: 'Changed' }] });
  await session.state.wps.patch({ users: [{ id: 'u1', name: 'Changed' }] });
  await session.clock.advance('1h');
  await session.faults.arm('toy.echo: 503 x*');
  await session.rateLimits.set({ mode: 'off' });
  await session.snapshot('before');
  return token;
}

async function look(session: Session) {
  return {
    feishu: await session.state.feishu.get(),
    wps: await session.state.wps.get(),
    now: (await session.clock.now()).toISOString(),
    faults: await session.faults.list(),
    rates: await session.rateLimits.get(),
    requests: (await session.requests.list()).map(({ id }) => id),
    credentials: session.credentials,
  };
}

/** Waits until a request is being answered. */
async function untilOpen({ requests }: Session): Promise<void> {
  await expect.poll(async () => (await requests.list()).map(({ phase }) => phase)).toContain('open');
}

describe('the reset of a session', () => {
  it('puts all of it back and leaves the others', async () => {
    const mocks = await startToyMocks({ clock: CLOCK });
    const [one, two] = [await mocks.session(), await mocks.session()];
    const before = await look(one);
    const token = await change(mocks.url, one);
    const tokenOfTwo = await change(mocks.url, two);
    const two0 = await look(two);

    await one.reset();
    expect(await look(one)).toEqual(before);
    expect(await look(two)).toEqual(two0);
    await expect(one.restore('before')).rejects.toThrow('no snapshot "before"');
    await two.restore('before');
    expect((await callToy(mocks.url, 'GET /toy/me', { bearer: token })).status).toBe(401);
    expect((await callToy(mocks.url, 'GET /toy/me', { bearer: tokenOfTwo })).status).toBe(200);
  });

  it('keeps what it is told to', async () => {
    const mocks = await startToyMocks({ clock: CLOCK });
    const session = await mocks.session();
    const before = await look(session);
    await change(mocks.url, session);
    const changed = await look(session);
    await session.reset({ keep: ['clock'] });
    expect(await look(session)).toEqual({ ...before, now: changed.now });

    await change(mocks.url, session);
    const { faults, requests } = await look(session);
    await session.reset({ keep: ['faults', 'journal'] });
    expect(await look(session)).toEqual({ ...before, faults, requests });
  });

  it('gives new requests ids that no kept one has', async () => {
    const mocks = await startToyMocks({ clock: CLOCK });
    await callToy(mocks.url, 'GET /toy/users/u1');
    await mocks.reset({ keep: ['journal'] });
    await callToy(mocks.url, 'GET /toy/users/u2');
    const entries = await mocks.requests.list();
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  it('starts from another seed from then on', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session();
    await session.reset({ seed: { feishu: { users: [{ id: 'u9', name: 'Nine' }] } } });
    await session.state.feishu.patch({ users: [{ id: 'u9', name: 'Changed' }] });
    await session.reset();
    expect((await session.state.feishu.get()).users).toEqual([{ id: 'u9', name: 'Nine' }]);
    expect((await session.state.wps.get()).users).toHaveLength(2);
  });

  it('changes nothing at all when one of its seeds is invalid', async () => {
    const mocks = await startToyMocks({ clock: CLOCK });
    const session = await mocks.session();
    const token = await change(mocks.url, session);
    await session.faults.arm('toy.getUser: delay(5m)');
    const socket = await open(mocks.url);
    const ended = untilEnd(socket);
    socket.write(requestText('GET /toy/users/u1', [`Authorization: Bearer ${token}`]));
    await untilOpen(session);
    const before = await look(session);

    const seed = { feishu: { users: [{ id: 'u9', name: 'Nine' }] }, wps: { users: [{ id: 'u9', name: 9 }] } };
    const refused = session.reset({ seed });
    await expect(refused).rejects.toThrow(SeedError);
    await expect(refused).rejects.toThrow('users.0.name: must be a string');
    expect(await look(session)).toEqual(before);
    expect((await session.requests.last())?.phase).toBe('open');
    await session.restore('before');
    await session.reset();
    expect((await session.state.feishu.get()).users[0]?.name).toBe('One');
    expect(await ended).toBe('');
  });

  it('aborts a delayed request at once', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session({ faults: ['toy.echo: delay(5m)'] });
    const answered = callToy(mocks.url, 'POST /toy/echo', { json: session.credentials.feishu });
    await untilOpen(session);
    await session.reset({ keep: ['journal'] });
    expect((await answered).transcript).toBe('');
    expect(await session.requests.list()).toMatchObject([
      { phase: 'aborted', abortedBy: 'reset', fault: { id: 'fault-1', step: 'delay(300s)' } },
    ]);
    expect(await session.faults.list()).toMatchObject([{ hits: 0 }]);
  });

  it('aborts a request that is still being received', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session();
    const socket = await open(mocks.url);
    const ended = untilEnd(socket);
    socket.write(requestText('POST /toy/echo', [`X-Mock-Session: ${session.id}`, 'Content-Length: 2'], 'o'));
    await untilOpen(session);
    await session.reset({ keep: ['journal'] });
    expect(await ended).toBe('');
    expect(await session.requests.list()).toMatchObject([{ phase: 'aborted', abortedBy: 'reset' }]);
  });

  it('happens by itself to no state that a snapshot puts back', async () => {
    const mocks = await startToyMocks();
    const session = await mocks.session();
    const first = await session.snapshot();
    await session.state.wps.patch({ users: [{ id: 'u1', name: 'Later' }] });
    expect(await session.snapshot()).not.toBe(first);
    await callToy(mocks.url, 'POST /toy/change', { json: { ...session.credentials.feishu, id: 'u1', name: 'Latest' } });
    await session.restore(first);
    expect((await session.state.feishu.get()).users[0]?.name).toBe('One');
    expect((await session.state.wps.get()).users[0]?.name).toBe('One');
    expect(await session.requests.count()).toBe(1);
  });
});
