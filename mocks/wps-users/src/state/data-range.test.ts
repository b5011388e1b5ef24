import { expect, it } from 'vitest';
import { isInDataRange } from './data-range.ts';
import { parseSeed } from './parse-seed.ts';
import { createState } from './wps-state.ts';

const state = createState(
  parseSeed({
    apps: [
      { id: 'everywhere', appKey: 'k' },
      { id: 'sales', appKey: 'k', dataRange: ['sales'] },
      { id: 'nowhere', appKey: 'k', dataRange: [] },
    ],
    departments: [
      { id: 'root' },
      { id: 'sales', parent_id: 'root' },
      { id: 'north', parent_id: 'sales' },
      { id: 'engineering', parent_id: 'root' },
    ],
    users: [
      { id: 'of root', dept_ids: ['root'] },
      { id: 'of sales', dept_ids: ['sales'] },
      { id: 'of north', dept_ids: ['north'] },
      { id: 'of two', dept_ids: ['engineering', 'north'] },
      { id: 'of engineering', dept_ids: ['engineering'] },
      { id: 'of none' },
    ],
  }),
);

it.each([
  ['everywhere', ['of root', 'of sales', 'of north', 'of two', 'of engineering', 'of none']],
  ['sales', ['of sales', 'of north', 'of two']],
  ['nowhere', []],
])('an app with the data range "%s" reaches %j', (appId, reached) => {
  const app = state.apps.get(appId);
  if (app === undefined) throw new Error(`there is no app ${appId}`);
  expect([...state.users.values()].filter((user) => isInDataRange(state, app, user)).map(({ id }) => id)).toEqual(
    reached,
  );
});
