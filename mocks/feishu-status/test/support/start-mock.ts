import type { MockServer, StartMockOptions, VendorSession } from '@x/mock-kit';
import { onTestFinished } from 'vitest';
import { type FeishuCredentials, type FeishuSeed, startFeishuStatusMock } from '../../src/index.ts';

export type FeishuMock = MockServer<FeishuSeed, FeishuCredentials>;

/** One of its sessions, or the mock itself, which is its own default session. */
export type FeishuSession = VendorSession<FeishuSeed, FeishuCredentials>;

/** The moment at which the clock of every test stands, unless the test moves it. */
export const noon = new Date('2026-11-21T12:00:00.000Z');

/** A mock whose clock stands at noon and which stops with the test. */
export async function startMock(options: StartMockOptions = {}): Promise<FeishuMock> {
  const mock = await startFeishuStatusMock({ clock: noon, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** Unix seconds as the vendor's `end_time` wants them, counted from noon. */
export function secondsFromNoon(seconds: number): string {
  return String(noon.getTime() / 1000 + seconds);
}
