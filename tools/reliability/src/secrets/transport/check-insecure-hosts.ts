import { isApiError, type Transport } from '@x/core-signing';
import type { Findings } from '../findings.ts';
import type { SecretVendor } from '../gateway/secret-vendor.ts';

const insecure = [
  'http://vendor.example',
  'http://10.0.0.1',
  'http://127.0.0.1.vendor.example',
  'http://[2001:db8::1]',
];

/** Plain http to a far host is refused before anything is sent, unless the host is named. @returns how many were tried */
export async function checkInsecureHosts(vendor: SecretVendor, findings: Findings): Promise<number> {
  const { title } = vendor.tokens;
  const origins: string[] = [];
  const transport: Transport = {
    async send({ origin }) {
      origins.push(origin);
      return { ok: false, failure: { kind: 'transport', problem: 'connection', sent: 'no', detail: 'is a test' } };
    },
    async close() {},
  };
  for (const baseURL of insecure) {
    const refusal = refusalOf(() => vendor.connect(baseURL, 'fetched', { transport }));
    if (!isApiError(refusal) || refusal.kind !== 'config') findings.failures.push(`${title}: took ${baseURL}`);
    findings.search('error of a refused base URL', String(refusal), vendor.given, baseURL);
    const allowInsecureHosts = [new URL(baseURL).hostname];
    const client = vendor.connect(baseURL, 'fetched', { transport, allowInsecureHosts, retry: false });
    await Promise.allSettled([client.call()]);
    await client.close();
  }
  if (origins.join() !== insecure.join()) {
    findings.failures.push(
      `${title}: sent to ${origins.join(' ') || 'nobody'}, not to each host that was allowed, once`,
    );
  }
  return insecure.length;
}

function refusalOf(make: () => unknown): unknown {
  try {
    make();
    return undefined;
  } catch (error) {
    return error;
  }
}
