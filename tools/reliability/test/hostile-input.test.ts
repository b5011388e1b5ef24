import { expect, it } from 'vitest';
import { documentedOperations } from '../src/documented/documented-operations.ts';
import { hostileInputPart } from '../src/hostile-input/hostile-input-part.ts';
import { judgeRequest } from '../src/hostile-input/judge-request.ts';

it('whatever a caller gives is refused or arrives as it was given', { timeout: 600_000 }, async () => {
  const outcome = await hostileInputPart.run({ scale: 'short', seed: 20_261_121, progress: () => {} });
  expect(outcome.failures).toStrictEqual([]);
});

it('a request that left its path, or carries more than was given, is found', () => {
  const get = documentedOperations.wps.find(({ name }) => name === 'get');
  if (get === undefined) throw new Error('WPS has no get');
  const request = { method: 'GET', target: '/v7/users/a/b?x=1', headers: [['x-evil', '1'] as const], body: '{}' };
  expect(judgeRequest(get, { user_id: 'a/b' }, request, 'key')).toStrictEqual([
    'another number of path segments',
    'another path',
    'headers that nobody asked for: x-evil',
    'another query',
    'a body',
    'the signature is not that of the bytes',
  ]);
});
