import { expect, it } from 'vitest';
import { createMockSession, providedUrl } from '../../src/vitest/index.ts';
import type { TwoToys } from '../support/with-toy-mocks.ts';

const mockSession = createMockSession<TwoToys>();

function call(session: { readonly id: string }, path: string, method = 'GET'): Promise<Response> {
  return fetch(`${providedUrl()}${path}`, { method, headers: { 'x-mock-session': session.id } });
}

it('clean', async () => {
  const session = await mockSession({ clock: '2026-11-21' });
  expect((await call(session, '/toy/users/u1')).status).toBe(200);
  expect(await session.requests.count()).toBe(1);
});

it('with a violation', async () => {
  await call(await mockSession(), '/toy/violate', 'POST');
});

it('with a fault left over', async () => {
  await (await mockSession()).faults.arm('toy.getUser: 429');
});

it('with a fault that may be left over', async () => {
  await (await mockSession({ clean: { allowUnusedFaults: true } })).faults.arm('toy.getUser: 429');
});

it('failed by itself', async () => {
  await call(await mockSession(), '/toy/violate', 'POST');
  expect('the reason').toBe('another');
});

it.concurrent('concurrent, with a violation', async ({ onTestFinished }) => {
  await call(await mockSession({}, { onTestFinished }), '/toy/violate', 'POST');
});

it.concurrent('concurrent and clean', async ({ onTestFinished }) => {
  expect((await call(await mockSession({}, { onTestFinished }), '/toy/users/u1')).status).toBe(200);
});
