import type { AttemptEvent } from '@x/core-signing';
import { startBareVendor } from '../server/bare-vendor.ts';
import { createChecks } from './checks.ts';
import { lifeSeconds, patient, sizes } from './options.ts';
import { allAtOnce } from './parallel.ts';
import type { CaseSetting, Count, TokenCase } from './token-case.ts';

/** Very many first calls at once make one token call. */
export const firstCalls: TokenCase = async (setting) => [await againstMock(setting), await againstBare(setting)];

async function againstMock({ vendor, mocks, scale }: CaseSetting): Promise<Count> {
  const checks = createChecks();
  const count = sizes[scale].crowd;
  await using session = await mocks.session({ rateLimits: 'off' });
  const events: AttemptEvent[] = [];
  const client = vendor.connectTo(session, { ...patient, onAttempt: (event) => events.push(event) });
  checks.allWell(await allAtOnce(count, () => client.call()));
  await client.close();
  // The journal keeps the last thousand requests, but numbers all of them.
  const arrived = (await session.requests.last())?.sequence ?? 0;
  checks.equal('requests in the journal of the mock', arrived, count + 1);
  const tokenCalls = events.filter(({ operation }) => vendor.tokenOperation.endsWith(`.${operation}`)).length;
  checks.equal('token calls that the client told of', tokenCalls, 1);
  return { what: 'first calls at once, mock', calls: count, tokenCalls: arrived - count, failures: checks.failures };
}

async function againstBare({ vendor, scale }: CaseSetting): Promise<Count> {
  const checks = createChecks();
  const count = sizes[scale].crowd;
  await using server = await startBareVendor(vendor, () => vendor.tokenAnswer('token-1', lifeSeconds));
  const client = vendor.connect(server.url, 'secret', patient);
  checks.allWell(await allAtOnce(count, () => client.call()));
  await client.close();
  checks.equal('token calls', server.tokenCalls.length, 1);
  checks.equal('calls', server.calls.length, count);
  checks.equal('tokens in use', [...new Set(server.calls.map(vendor.tokenOf))], ['token-1']);
  return {
    what: 'first calls at once, bare server',
    calls: server.calls.length,
    tokenCalls: server.tokenCalls.length,
    failures: checks.failures,
  };
}
