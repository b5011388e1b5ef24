import { expect, it } from 'vitest';
import { startToyMocks } from './support/with-toy-mocks.ts';

it.each(['reset', 'close'] as const)('a wait ends when its session is ended by %s', async (how) => {
  const mocks = await startToyMocks();
  const session = await mocks.session();
  const waiting = session.requests.waitFor({ operation: 'toy.echo' }, { timeoutMs: 60_000 });
  const ended = expect(waiting).rejects.toThrow('reset or dropped meanwhile');
  // The wait has begun once a later call of the same API has been answered.
  await session.requests.count();
  await session[how]();
  await ended;
});
