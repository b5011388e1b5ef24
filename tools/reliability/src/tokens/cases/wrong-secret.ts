import { isApiError, type StoredToken, type TokenStore } from '@x/core-signing';
import { startBareVendor } from '../server/bare-vendor.ts';
import { createChecks } from './checks.ts';
import { lifeSeconds, patient, sizes } from './options.ts';
import { allAtOnce } from './parallel.ts';
import type { CaseSetting, Count, TokenCase } from './token-case.ts';

/** Two clients of one app in one process, the second with a wrong secret: it never uses the token of the first. */
export const wrongSecret: TokenCase = async (setting) => [
  await againstBare(setting, undefined),
  await againstBare(setting, createMemoryStore()),
  await againstMock(setting),
];

async function againstBare({ vendor, scale }: CaseSetting, tokenStore: TokenStore | undefined): Promise<Count> {
  const checks = createChecks();
  const count = sizes[scale].calls;
  await using server = await startBareVendor(vendor, (request) =>
    vendor.secretOf(request) === 'right' ? vendor.tokenAnswer('token-1', lifeSeconds) : vendor.secretRefused,
  );
  const right = vendor.connect(server.url, 'right', { ...patient, tokenStore });
  const wrong = vendor.connect(server.url, 'wrong', { ...patient, tokenStore });
  checks.allWell(await allAtOnce(count, () => right.call()));
  const settled = await allAtOnce(count, () => wrong.call());
  checks.allWell(await allAtOnce(count, () => right.call()));
  await Promise.all([right.close(), wrong.close()]);
  const refused = settled.filter((one) => one.status === 'rejected' && isApiError(one.reason));
  checks.equal('refused calls with the wrong secret', refused.length, count);
  checks.equal('calls', server.calls.length, 2 * count);
  checks.equal('secrets at the token endpoint', server.tokenCalls.map(vendor.secretOf), ['right', 'wrong']);
  return {
    what: `two secrets, ${tokenStore === undefined ? 'no store' : 'one shared store'}, bare server`,
    calls: server.calls.length,
    tokenCalls: server.tokenCalls.length,
    failures: checks.failures,
  };
}

async function againstMock({ vendor, mocks, scale }: CaseSetting): Promise<Count> {
  const checks = createChecks();
  const count = sizes[scale].calls;
  await using session = await mocks.session({ rateLimits: 'off' });
  const tokenStore = createMemoryStore();
  const right = vendor.connectTo(session, { ...patient, tokenStore });
  const wrong = vendor.connectTo(session, { ...patient, tokenStore }, 'not-the-secret');
  checks.allWell(await allAtOnce(count, () => right.call()));
  const settled = await allAtOnce(count, () => wrong.call());
  await Promise.all([right.close(), wrong.close()]);
  checks.equal(
    'refused calls with the wrong secret',
    settled.filter(({ status }) => status === 'rejected').length,
    count,
  );
  const tokenCalls = await session.requests.count({ operation: vendor.tokenOperation });
  checks.equal('token calls', tokenCalls, 2);
  checks.equal('requests in the journal', await session.requests.count(), count + 2);
  return { what: 'two secrets, one shared store, mock', calls: count, tokenCalls, failures: checks.failures };
}

function createMemoryStore(): TokenStore {
  const kept = new Map<string, StoredToken>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, token) => {
      kept.set(key, token);
    },
  };
}
