import { InputError } from '@x/wps-users';
import { expect, it } from 'vitest';
import { disabledGrids } from '../src/report/disabled-grids.ts';

const error = new InputError('No.', { vendor: 'wps', operation: 'batchDisable', issues: [], doc: '' });

const batch = (ids: readonly string[]) => ({
  users: ids.length,
  calls: 1,
  done: [],
  refused: ids.map((id) => ({ id, error })),
});

it('names the first ten users of a reason and counts the others', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `user-${index + 1}`);
  const [outcomes] = disabledGrids('WPS 365', [batch(ids)]);
  const which = String(outcomes?.rows[1]?.[2]).split('\n');
  expect(which).toHaveLength(11);
  expect([which[0], which[9], which[10]]).toEqual(['user-1', 'user-10', 'and 190 more']);
});

it('names all of ten', () => {
  const ids = Array.from({ length: 10 }, (_, index) => `user-${index + 1}`);
  const [outcomes] = disabledGrids('WPS 365', [batch(ids)]);
  expect(outcomes?.rows[1]?.[2]).toBe(ids.join('\n'));
});
