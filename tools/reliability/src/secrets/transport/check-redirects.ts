import { lifeSeconds } from '../../tokens/cases/options.ts';
import { startBareVendor } from '../../tokens/server/bare-vendor.ts';
import type { Findings } from '../findings.ts';
import type { SecretVendor } from '../gateway/secret-vendor.ts';

const statuses = [301, 302, 303, 307, 308] as const;

/** A redirect to another host is not followed, neither of the token call nor of the call. @returns how many were tried */
export async function checkRedirects(vendor: SecretVendor, findings: Findings): Promise<number> {
  const { tokens } = vendor;
  await using other = await startBareVendor(tokens, () => tokens.tokenAnswer('token-of-a-stranger', lifeSeconds));
  let redirectsToken = true;
  let status: number = statuses[0];
  const redirect = () => ({ status, headers: { Location: `${other.url}${tokens.tokenPath}` }, body: '' });
  await using server = await startBareVendor(
    tokens,
    () => (redirectsToken ? redirect() : tokens.tokenAnswer(vendor.fetched.value, lifeSeconds)),
    redirect,
  );
  for (const isToken of [true, false]) {
    for (const one of statuses) {
      redirectsToken = isToken;
      status = one;
      const client = vendor.connect(server.url, 'fetched', { retry: false });
      const [end] = await Promise.allSettled([client.call()]);
      await client.close();
      if (end.status === 'fulfilled') findings.failures.push(`${tokens.title}: HTTP ${one} was taken for an answer`);
    }
  }
  const followed = other.calls.length + other.tokenCalls.length;
  if (followed > 0) findings.failures.push(`${tokens.title}: ${followed} redirects were followed to another host`);
  const seen = server.calls.length + server.tokenCalls.length;
  if (seen !== 3 * statuses.length) findings.failures.push(`${tokens.title}: ${seen} requests at the host itself`);
  return 2 * statuses.length;
}
