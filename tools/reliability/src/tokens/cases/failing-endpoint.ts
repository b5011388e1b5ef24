import { isApiError } from '@x/core-signing';
import { type BareAnswer, html } from '../server/bare-request.ts';
import { startBareVendor } from '../server/bare-vendor.ts';
import { createChecks } from './checks.ts';
import { lifeSeconds, patient, sizes } from './options.ts';
import { allAtOnce } from './parallel.ts';
import type { CaseSetting, Count, TokenCase } from './token-case.ts';

/** A token endpoint that fails: for a moment, and nobody sees it; for long, and all see it, with few token calls. */
export const failingEndpoint: TokenCase = async (setting) => [
  await failsTwiceAtMock(setting),
  await failsTwiceAtBare(setting),
  await staysDown(setting, html(502), 3, 'answers 502'),
  await staysDown(setting, html(200), 1, 'answers HTML with 200'),
];

async function failsTwiceAtMock({ vendor, mocks, scale }: CaseSetting): Promise<Count> {
  const checks = createChecks();
  const count = sizes[scale].calls;
  await using session = await mocks.session({
    rateLimits: 'off',
    faults: [`${vendor.tokenOperation}: gateway(502), gateway(503)`],
  });
  const client = vendor.connectTo(session, patient);
  checks.allWell(await allAtOnce(count, () => client.call()));
  await client.close();
  const tokenCalls = await session.requests.count({ operation: vendor.tokenOperation });
  checks.equal('token calls', tokenCalls, 3);
  return { what: 'token endpoint fails twice, mock', calls: count, tokenCalls, failures: checks.failures };
}

async function failsTwiceAtBare({ vendor, scale }: CaseSetting): Promise<Count> {
  const checks = createChecks();
  const count = sizes[scale].calls;
  await using server = await startBareVendor(vendor, (_request, nth) =>
    nth <= 2 ? html(503) : vendor.tokenAnswer('token-1', lifeSeconds),
  );
  const client = vendor.connect(server.url, 'secret', patient);
  checks.allWell(await allAtOnce(count, () => client.call()));
  await client.close();
  checks.equal('token calls', server.tokenCalls.length, 3);
  return {
    what: 'token endpoint fails twice, bare server',
    calls: server.calls.length,
    tokenCalls: server.tokenCalls.length,
    failures: checks.failures,
  };
}

async function staysDown(
  { vendor, scale }: CaseSetting,
  answer: BareAnswer,
  tries: number,
  name: string,
): Promise<Count> {
  const checks = createChecks();
  const count = sizes[scale].calls;
  let isDown = true;
  await using server = await startBareVendor(vendor, () =>
    isDown ? answer : vendor.tokenAnswer('token-1', lifeSeconds),
  );
  const client = vendor.connect(server.url, 'secret', patient);
  const settled = await allAtOnce(count, () => client.call());
  const errors = settled.map((one) => (one.status === 'rejected' ? one.reason : undefined));
  const seen = errors.map((error) => (isApiError(error) && error.kind === 'protocol' ? error.problem : String(error)));
  checks.equal('what the calls ended with', [...new Set(seen)], ['html']);
  checks.equal('token calls while it is down', server.tokenCalls.length, tries);
  checks.equal('calls while it is down', server.calls.length, 0);
  isDown = false;
  checks.allWell(await allAtOnce(count, () => client.call()));
  await client.close();
  checks.equal('token calls once it is up', server.tokenCalls.length, tries + 1);
  return {
    what: `token endpoint ${name} and comes back, bare server`,
    calls: server.calls.length,
    tokenCalls: server.tokenCalls.length,
    failures: checks.failures,
  };
}
