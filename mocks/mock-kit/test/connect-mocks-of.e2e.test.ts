import { describe, expect, it } from 'vitest';
import { connectMocksOf, MockAdminError } from '../src/index.ts';
import { callToy } from './support/call-toy.ts';
import { startToyMocks, type TwoToys } from './support/with-toy-mocks.ts';

describe('connectMocksOf', () => {
  it('leaves the server running when it is closed', async () => {
    const local = await startToyMocks();
    {
      await using mocks = await connectMocksOf<TwoToys>(local.url);
      expect(mocks.url).toBe(local.url);
    }
    expect((await callToy(local.url, 'GET /toy/users/u1')).status).toBe(200);
  });

  it('says that nobody answers, or that it is no mock server', async () => {
    const local = await startToyMocks({ admin: false });
    const other = connectMocksOf(local.url);
    await expect(other).rejects.toThrow(MockAdminError);
    await expect(other).rejects.toThrow('Status 404 from something that is no mock server: is the URL that of one?');
    await local.close();
    const nobody = connectMocksOf(local.url);
    await expect(nobody).rejects.toMatchObject({ name: 'MockAdminError', status: undefined });
    await expect(nobody).rejects.toThrow(`No mock server answers at ${local.url}. Is it running?`);
  });
});
