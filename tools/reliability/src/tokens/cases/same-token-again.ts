import { isApiError } from '@x/core-signing';
import { startBareVendor } from '../server/bare-vendor.ts';
import { createChecks } from './checks.ts';
import { lifeSeconds, patient, sizes } from './options.ts';
import { allAtOnce, someAtOnce } from './parallel.ts';
import type { CaseSetting, Count, TokenCase } from './token-case.ts';

/**
 * A vendor that refuses a token and, by its reuse rule, gives the very same one again: every call ends with the
 * refusal after two tries, and the token endpoint is not hammered.
 */
export const sameTokenAgain: TokenCase = async (setting) => [
  await refuse(setting, 1),
  await refuse(setting, sizes[setting.scale].calls),
];

async function refuse({ vendor, scale }: CaseSetting, atOnce: number): Promise<Count> {
  const checks = createChecks();
  const count = sizes[scale].calls;
  await using server = await startBareVendor(
    vendor,
    () => vendor.tokenAnswer('token-1', lifeSeconds),
    () => vendor.tokenRefused,
  );
  const client = vendor.connect(server.url, 'secret', patient);
  const call = (): Promise<unknown> => client.call();
  const settled = await (atOnce === 1 ? someAtOnce(count, 1, call) : allAtOnce(count, call));
  await client.close();
  const tries = settled.map((one) =>
    one.status === 'rejected' && isApiError(one.reason) && one.reason.kind === 'vendor' ? one.reason.attempts : one,
  );
  checks.equal('tries of each call', [...new Set(tries)], [2]);
  checks.equal('calls', server.calls.length, 2 * count);
  // The first one, and at most one more for each call that was refused.
  checks.atMost('token calls', server.tokenCalls.length, count + 1);
  return {
    what: `refused token given again, ${atOnce === 1 ? 'one call after the other' : 'calls at once'}, bare server`,
    calls: server.calls.length,
    tokenCalls: server.tokenCalls.length,
    failures: checks.failures,
  };
}
