import type { StartMockOptions } from '@x/mock-kit';
import { onTestFinished } from 'vitest';
import { startWpsUsersMock } from '../../src/index.ts';

/** A mock for one test, which ends with it. */
export async function runningMock(options?: StartMockOptions) {
  const mock = await startWpsUsersMock(options);
  onTestFinished(() => mock.close());
  return mock;
}
