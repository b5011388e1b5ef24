import type { RateLimit } from '@x/bulk';
import type { FeishuSession } from '../mock/start-feishu-mock.ts';

export const CALLS_A_WINDOW = 1000;
/** The limit's minute, twenty times faster. */
export const WINDOW_MS = 3_000;
const SHORT_CALLS = 50;
const SHORT_WINDOW_MS = 50;

/** 1000 calls a minute and 50 a second, both windows a twentieth as long. A delay on the way weighs twenty times more. */
export const scaledLimits: readonly RateLimit[] = [
  { limit: CALLS_A_WINDOW, windowMs: WINDOW_MS, evidence: 'documented' },
  { limit: SHORT_CALLS, windowMs: SHORT_WINDOW_MS, evidence: 'documented' },
];

/** The same at the vendor's end; its windows slide. */
export async function scaleLimits(session: FeishuSession): Promise<void> {
  await session.rateLimits.set({
    limits: { 'feishu.tier-4-minute': { windowMs: WINDOW_MS }, 'feishu.tier-4-second': { windowMs: SHORT_WINDOW_MS } },
  });
}
