import type { Issue } from '@x/core-signing';
import { errorOf } from '@x/test-kit/error-of';
import { unreachable } from '@x/test-kit/unreachable';
import { expect } from 'vitest';
import { createFeishuStatus } from '../../src/create-feishu-status.ts';
import type { FeishuStatus } from '../../src/feishu-status.ts';
import { credentials } from './connect.ts';

/** The faults that a call names; fails when the call ends in another way, or when anything was sent. */
export async function issuesOf(
  call: (client: FeishuStatus) => Promise<unknown>,
  now: Date = new Date('2026-11-21T08:00:00.250Z'),
): Promise<readonly Issue[]> {
  const { transport, sentCount } = unreachable();
  const error = await errorOf(call(createFeishuStatus({ ...credentials, transport, now: () => now })));
  expect(error).toMatchObject({ kind: 'input', vendor: 'feishu', sent: 'no' });
  expect(sentCount()).toBe(0);
  return (error as { issues: readonly Issue[] }).issues;
}
