import { expect, it } from 'vitest';
import { mswHandlers } from '../src/msw/index.ts';
import { startToyMock } from './support/with-toy-mock.ts';

/** What of msw's `http` the handlers use: gives the path and what answers it. */
const http = {
  all: (path: string, answer: (info: { readonly request: Request }) => Promise<Response>) => ({ path, answer }),
};

it('answer for one vendor, as its session', async () => {
  const mock = await startToyMock({ listen: false });
  const session = await mock.session();
  const [handler, ...others] = mswHandlers(session, { http });
  expect(others).toEqual([]);
  expect(handler?.path).toBe('https://toy.example/*');
  const request = new Request('https://toy.example/toy/echo', { method: 'POST', body: '{"name":"用户"}' });
  const answer = await handler?.answer({ request });
  expect(answer?.headers.get('x-mock-session')).toBe(session.id);
  expect(Buffer.from(Object(await answer?.json()).bodyHex, 'hex').toString()).toBe('{"name":"用户"}');
  expect(await session.requests.count()).toBe(1);
});

it('are refused for a mock that listens', async () => {
  const mock = await startToyMock();
  expect(() => mswHandlers(mock, { http })).toThrow(TypeError);
});
