import type { AllVendors, MockSession } from '@x/mocks';
import { startBareVendor } from '../server/bare-vendor.ts';
import type { TokenVendor } from '../vendors/token-vendor.ts';
import { createChecks } from './checks.ts';
import { lifeSeconds, patient, sizes } from './options.ts';
import { allAtOnce, someAtOnce } from './parallel.ts';
import type { CaseSetting, Count, TokenCase } from './token-case.ts';

type Ending = (session: MockSession<AllVendors>, vendor: TokenVendor) => Promise<void>;

/** The ways in which a mock's token ends while the client takes it for good. */
const endings: Readonly<Record<string, Ending>> = {
  'expires by the clock of the mock': ({ clock }) => clock.advance(lifeSeconds * 1_000),
  'is made to expire': async (session, vendor) => {
    for (const token of await vendor.issuedTokens(session)) await session.tokens.expire(token);
  },
  'is taken back': async (session, vendor) => {
    for (const token of await vendor.issuedTokens(session)) await session.tokens.revoke(token);
  },
};

/** A token ends while many calls are under way: all of them succeed, with one more token call. */
export const endedInFlight: TokenCase = async (setting) => {
  const counts: Count[] = [];
  for (const [name, end] of Object.entries(endings)) counts.push(await againstMock(setting, name, end));
  counts.push(await againstBare(setting));
  return counts;
};

async function againstMock({ vendor, mocks, scale }: CaseSetting, name: string, end: Ending): Promise<Count> {
  const checks = createChecks();
  const count = sizes[scale].calls;
  await using session = await mocks.session({ rateLimits: 'off' });
  await session.clock.freeze();
  let answered = 0;
  let ending: Promise<void> | undefined;
  let refused = 0;
  const client = vendor.connectTo(session, {
    ...patient,
    onAttempt({ outcome }) {
      if (outcome === 'vendor') refused += 1;
      answered += outcome === 'ok' ? 1 : 0;
      // The token call is the first of them.
      if (answered > count / 3) ending ??= end(session, vendor);
    },
  });
  checks.allWell(await someAtOnce(count, count / 5, () => client.call()));
  await ending;
  await client.close();
  const tokenCalls = await session.requests.count({ operation: vendor.tokenOperation });
  checks.equal('token calls', tokenCalls, 2);
  checks.equal('whether a call met the ended token', refused > 0, true);
  const all = await session.requests.count();
  checks.equal('requests in the journal', all, count + refused + tokenCalls);
  return { what: `token ${name}, mock`, calls: count, tokenCalls, failures: checks.failures };
}

/** All calls stand at the server when the token ends, so that every one of them is refused. */
async function againstBare({ vendor, scale }: CaseSetting): Promise<Count> {
  const checks = createChecks();
  const count = sizes[scale].calls;
  const waiting: (() => void)[] = [];
  let good = 'token-1';
  await using server = await startBareVendor(
    vendor,
    (_request, nth) => vendor.tokenAnswer(`token-${nth}`, lifeSeconds),
    async (call, nth) => {
      if (nth <= count) {
        const isLast = nth === count;
        const held = new Promise<void>((resolve) => waiting.push(resolve));
        if (isLast) {
          good = 'token-2';
          for (const release of waiting) release();
        }
        await held;
      }
      return vendor.tokenOf(call) === good ? vendor.goodAnswer : vendor.tokenRefused;
    },
  );
  const client = vendor.connect(server.url, 'secret', patient);
  checks.allWell(await allAtOnce(count, () => client.call()));
  await client.close();
  checks.equal('token calls', server.tokenCalls.length, 2);
  checks.equal('calls, each refused once', server.calls.length, 2 * count);
  return {
    what: 'token ends under all calls, bare server',
    calls: count,
    tokenCalls: server.tokenCalls.length,
    failures: checks.failures,
  };
}
