import { isApiError } from '@x/core-signing';
import { startBareVendor } from '../server/bare-vendor.ts';
import { createChecks } from './checks.ts';
import { lifeSeconds, patient, sizes } from './options.ts';
import { allAtOnce } from './parallel.ts';
import type { CaseSetting, Count, TokenCase } from './token-case.ts';

/**
 * A token call that takes longer than some callers have: one runs into its deadline, one is aborted, and neither takes
 * the token away from the others, who wait for it.
 */
export const slowEndpoint: TokenCase = async (setting) => [await againstBare(setting), await againstMock(setting)];

async function againstBare({ vendor, scale }: CaseSetting): Promise<Count> {
  const checks = createChecks();
  const patientCalls = sizes[scale].calls;
  let answer: (() => void) | undefined;
  const toldToAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await using server = await startBareVendor(vendor, async () => {
    await toldToAnswer;
    return vendor.tokenAnswer('token-1', lifeSeconds);
  });
  const client = vendor.connect(server.url, 'secret', patient);
  const abort = new AbortController();
  const reason = new Error('the caller has left');
  // These two are first, so that the token call is made for one of them.
  const hasty = Promise.allSettled([client.call({ deadlineMs: 50 })]);
  const aborted = Promise.allSettled([client.call({ signal: abort.signal })]);
  const others = allAtOnce(patientCalls, () => client.call());
  await server.tokenCallsReach(1);
  const [hastyEnd] = await hasty;
  const error: unknown = hastyEnd.status === 'rejected' ? hastyEnd.reason : undefined;
  const said = isApiError(error) && error.kind === 'transport' ? [error.problem, error.sent] : String(error);
  checks.equal('what the call without time ended with', said, ['deadline', 'no']);
  abort.abort(reason);
  const [abortedEnd] = await aborted;
  checks.equal('the abort reason', abortedEnd.status === 'rejected' && abortedEnd.reason === reason, true);
  checks.equal('calls before the token', server.calls.length, 0);
  answer?.();
  checks.allWell(await others);
  await client.close();
  checks.equal('token calls', server.tokenCalls.length, 1);
  checks.equal('calls', server.calls.length, patientCalls);
  return {
    what: 'slow token, one deadline and one abort, bare server',
    calls: server.calls.length,
    tokenCalls: server.tokenCalls.length,
    failures: checks.failures,
  };
}

async function againstMock({ vendor, mocks, scale }: CaseSetting): Promise<Count> {
  const checks = createChecks();
  const patientCalls = sizes[scale].calls;
  await using session = await mocks.session({ rateLimits: 'off', faults: [`${vendor.tokenOperation}: delay(500ms)`] });
  const client = vendor.connectTo(session, patient);
  const hasty = Promise.allSettled([client.call({ deadlineMs: 20 })]);
  checks.allWell(await allAtOnce(patientCalls, () => client.call()));
  const [{ status }] = await hasty;
  checks.equal('how the call without time ended', status, 'rejected');
  await client.close();
  const tokenCalls = await session.requests.count({ operation: vendor.tokenOperation });
  checks.equal('token calls', tokenCalls, 1);
  return { what: 'slow token, one deadline, mock', calls: patientCalls, tokenCalls, failures: checks.failures };
}
