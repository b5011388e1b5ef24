import { afterEach } from 'vitest';
import { type MockServer, type StartMockOptions, startMockServer } from '../../src/index.ts';
import { type ToyCredentials, type ToySeed, toyVendor } from './toy-vendor.ts';

export type ToyMock = MockServer<ToySeed, ToyCredentials>;

const running: ToyMock[] = [];

/** Starts a toy mock that is stopped after the test. */
export async function startToyMock(options?: StartMockOptions): Promise<ToyMock> {
  const mock = await startMockServer(toyVendor, options);
  running.push(mock);
  return mock;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((mock) => mock.close()));
});
