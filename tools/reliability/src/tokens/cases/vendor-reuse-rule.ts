import type { AllVendors, MockSession } from '@x/mocks';
import type { TokenVendor } from '../vendors/token-vendor.ts';
import { createChecks } from './checks.ts';
import { lifeSeconds } from './options.ts';
import type { TokenCase } from './token-case.ts';

const start = new Date('2026-11-21T00:00:00Z');

/**
 * When the vendor gives another token, as its page says: asked of the mock at the last second of the one and the first
 * second of the other, without a client, with the mock's clock set.
 */
export const vendorReuseRule: TokenCase = async ({ vendor, mocks }) => {
  const checks = createChecks();
  await using session = await mocks.session({ rateLimits: 'off', clock: start });
  const { lastSameAtS, clientRefreshesAtS } = vendor.reuse;
  const given = [];
  const moments = lastSameAtS === undefined ? [0, 1] : [0, lastSameAtS, lastSameAtS + 1];
  for (const second of moments) {
    await session.clock.set(new Date(start.getTime() + second * 1_000));
    given.push(await askForToken(vendor, session));
  }
  const [first, last, next = last] = given;
  if (lastSameAtS !== undefined) {
    checks.equal(`whether it is the same token at ${lastSameAtS} s`, last === first, true);
    if (clientRefreshesAtS <= lastSameAtS)
      checks.failures.push('the client asks when there is no other token to be had');
  }
  checks.equal('whether another token follows', next !== first && next !== undefined, true);
  checks.equal('whether the client asks while its token is good', clientRefreshesAtS < lifeSeconds, true);
  const what = lastSameAtS === undefined ? 'another token each time, mock' : `same token to ${lastSameAtS} s, mock`;
  return [{ what, calls: 0, tokenCalls: given.length, failures: checks.failures }];
};

async function askForToken(vendor: TokenVendor, session: MockSession<AllVendors>): Promise<string | undefined> {
  const { contentType, body } = vendor.tokenBodyOf(session);
  const response = await fetch(vendor.baseURLOf(session) + vendor.tokenPath, {
    method: 'POST',
    headers: { 'Content-Type': contentType },
    body,
  });
  return vendor.tokenIn(await response.json());
}
