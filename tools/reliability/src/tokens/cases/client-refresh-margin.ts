import { startBareVendor } from '../server/bare-vendor.ts';
import { createChecks } from './checks.ts';
import { lifeSeconds, patient, sizes } from './options.ts';
import { allAtOnce } from './parallel.ts';
import type { CaseSetting, Count, TokenCase } from './token-case.ts';

const start = Date.parse('2026-11-21T00:00:00Z');
/** How many calls the client may make before it has taken up a token that has arrived already. */
const mostCalls = 200;

/** When the client asks for another token by itself, and that no call waits for it or fails. */
export const clientRefreshMargin: TokenCase = async (setting) => [
  await againstBare(setting),
  await againstMock(setting),
];

async function againstBare({ vendor, scale }: CaseSetting): Promise<Count> {
  const checks = createChecks();
  const atOnce = sizes[scale].calls;
  let second = 0;
  await using server = await startBareVendor(vendor, (_request, nth) =>
    vendor.tokenAnswer(`token-${nth}`, lifeSeconds),
  );
  const now = (): Date => new Date(start + second * 1_000);
  const client = vendor.connect(server.url, 'secret', { ...patient, now });
  const callMany = async (): Promise<void> => checks.allWell(await allAtOnce(atOnce, () => client.call()));
  await callMany();
  second = vendor.reuse.clientRefreshesAtS - 1;
  await callMany();
  checks.equal(`token calls at ${second} s`, server.tokenCalls.length, 1);
  second += 1;
  await callMany();
  await server.tokenCallsReach(2);
  for (let calls = 0; calls < mostCalls && vendor.tokenOf(lastOf(server.calls)) !== 'token-2'; calls += 1) {
    await client.call();
  }
  checks.equal('the token in use after it', vendor.tokenOf(lastOf(server.calls)), 'token-2');
  second = lifeSeconds;
  await callMany();
  await client.close();
  checks.equal('token calls in all', server.tokenCalls.length, 2);
  return {
    what: `client refreshes at ${vendor.reuse.clientRefreshesAtS} s, bare server`,
    calls: server.calls.length,
    tokenCalls: server.tokenCalls.length,
    failures: checks.failures,
  };
}

async function againstMock({ vendor, mocks, scale }: CaseSetting): Promise<Count> {
  const checks = createChecks();
  const atOnce = sizes[scale].calls;
  await using session = await mocks.session({ rateLimits: 'off', clock: new Date(start) });
  let now = new Date(start);
  const moveTo = async (second: number): Promise<void> => {
    now = new Date(start + second * 1_000);
    await session.clock.set(now);
  };
  let failed = 0;
  const client = vendor.connectTo(session, {
    ...patient,
    now: () => now,
    onAttempt({ outcome }) {
      if (outcome !== 'ok') failed += 1;
    },
  });
  const tokenCall = { operation: vendor.tokenOperation };
  await client.call();
  await moveTo(vendor.reuse.clientRefreshesAtS - 1);
  await client.call();
  checks.equal('token calls before the margin', await session.requests.count(tokenCall), 1);
  await moveTo(vendor.reuse.clientRefreshesAtS);
  await client.call();
  await session.requests.waitFor(tokenCall, { atLeast: 2, timeoutMs: 60_000 });
  checks.equal('tokens that the mock has issued', (await vendor.issuedTokens(session)).length, 2);
  await moveTo(lifeSeconds);
  checks.allWell(await allAtOnce(atOnce, () => client.call()));
  await client.close();
  checks.equal('attempts that failed', failed, 0);
  const tokenCalls = await session.requests.count(tokenCall);
  checks.equal('token calls in all', tokenCalls, 2);
  return {
    what: `client refreshes at ${vendor.reuse.clientRefreshesAtS} s, mock`,
    calls: atOnce + 3,
    tokenCalls,
    failures: checks.failures,
  };
}

function lastOf<Item>(items: readonly Item[]): Item {
  const last = items.at(-1);
  if (last === undefined) throw new Error('nothing has arrived');
  return last;
}
