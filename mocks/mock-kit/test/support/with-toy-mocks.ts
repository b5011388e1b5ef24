import { afterEach } from 'vitest';
import { hostVendor, type MocksServer, type StartMocksOptions, startMocksServer } from '../../src/index.ts';
import { secondToyVendor, type ToyCredentials, type ToySeed, toyVendor } from './toy-vendor.ts';

interface ToyTypes {
  readonly seed: ToySeed;
  readonly credentials: ToyCredentials;
}

export type TwoToys = { readonly feishu: ToyTypes; readonly wps: ToyTypes };

export type ToyMocks = MocksServer<TwoToys>;

const running: ToyMocks[] = [];

/** Starts both toys on one port; they are stopped after the test. */
export async function startToyMocks(options?: StartMocksOptions): Promise<ToyMocks> {
  const mocks = await startMocksServer<TwoToys>([hostVendor(toyVendor), hostVendor(secondToyVendor)], options);
  running.push(mocks);
  return mocks;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((mocks) => mocks.close()));
});
