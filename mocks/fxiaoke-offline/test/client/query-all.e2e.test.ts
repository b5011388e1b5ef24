import { expect, it } from 'vitest';
import { startWithClient } from '../support/start-with-client.ts';

it('queryAll of the client reads every record of the mock once, a page at a time', async () => {
  const { mock, client } = await startWithClient();
  const { records } = await mock.state.get();
  const accounts = records.filter(({ dataObjectApiName }) => dataObjectApiName === 'AccountObj');
  const found: unknown[] = [];
  const data = { dataObjectApiName: 'AccountObj', search_query_info: { filters: [], fieldProjection: ['name'] } };
  for await (const { _id, name } of client.queryAll({ data })) found.push({ _id, name });
  expect(found).toEqual(
    accounts
      .map(({ id, fields }) => ({ _id: id, name: fields['name'] }))
      .sort((one, other) => (one._id < other._id ? -1 : 1)),
  );
  expect(found.length).toBeGreaterThan(100);
  // Two pages with records, and the one that is empty.
  expect(await mock.requests.count({ operation: 'fxiaoke.queryPresetObjects' })).toBe(3);
  expect((await mock.state.get()).records).toEqual(records);
});
