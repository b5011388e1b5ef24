import type { SessionControls } from '@x/mock-kit';
import type { SoakedMock } from './start-vendor-mock.ts';

/** How often all tokens expire, or the state goes back to its start, in turns. */
const EVERY_MS = 5000;

/** Of so many requests one is disturbed, by each step in its turn. */
const ONE_IN = 60;

/** What a bad day has to offer, for a small share of the calls: with every vendor. */
const steps = [
  'rate-limited',
  'reset',
  'gateway(502)',
  'token-expired',
  'truncate(10, short)',
  'delay(30ms)',
  'maintenance',
  'close',
  'garbage',
  'reset(mid-body)',
  'badChunk',
  'dribble(4, 20ms)',
  'token-invalid',
];

export interface Disturbance {
  end(): Promise<void>;
}

/** Arms faults for a small share of all calls, keeps the limits in force out of reach, and lets tokens expire. */
export async function disturb(mock: SoakedMock): Promise<Disturbance> {
  await mock.controls.faults.arm(`*: ${steps.map((step) => `pass x${ONE_IN - 1}, ${step}`).join(', ')}, loop`);
  await liftLimits(mock.controls.rateLimits);
  let turn = 0;
  let last = Promise.resolve();
  const timer = setInterval(() => {
    turn += 1;
    const change = turn % 2 === 0 ? mock.restoreState : mock.expireTokens;
    last = last.then(change);
  }, EVERY_MS);
  return {
    async end() {
      clearInterval(timer);
      await last;
    },
  };
}

/**
 * The limiter counts every call, and refuses none. Windows of a second, since a limiter remembers every call in its
 * window: with limits that are never reached, windows of a minute would still be filling up while this is measured.
 */
async function liftLimits(rateLimits: SessionControls['rateLimits']): Promise<void> {
  const { limits } = await rateLimits.get();
  await rateLimits.set({
    limits: Object.fromEntries(
      limits.map(({ id, algorithm }) => [
        id,
        { limit: 1_000_000, ...(algorithm !== 'concurrency' && { windowMs: 1000 }) },
      ]),
    ),
  });
}
