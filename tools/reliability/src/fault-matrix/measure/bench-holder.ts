import type { VendorName } from '../../calls/operation-call.ts';
import type { RunningMocks } from '../../calls/start-clients.ts';
import { type Bench, openBench } from './bench.ts';

/** A bench that is opened when it is needed, and again after it has been replaced. */
export interface BenchHolder extends AsyncDisposable {
  get(): Promise<Bench>;
  replace(): Promise<void>;
}

export function holdBench(mocks: RunningMocks, vendor: VendorName): BenchHolder {
  let bench: Promise<Bench> | undefined;
  async function replace(): Promise<void> {
    const old = bench;
    bench = undefined;
    await (await old)?.[Symbol.asyncDispose]();
  }
  return {
    get() {
      bench ??= openBench(mocks, vendor);
      return bench;
    },
    replace,
    [Symbol.asyncDispose]: replace,
  };
}
