import type { Canary } from '../canary/canary.ts';
import type { SecretVendor } from '../gateway/secret-vendor.ts';

/**
 * Requests with secrets that the mock never gave out, as of a program that was pointed at it by mistake: by the
 * clients, and by hand in every place where credentials are known to travel.
 */
export async function sendStrangers(
  url: string,
  vendors: readonly SecretVendor[],
  strangers: readonly Canary[],
): Promise<void> {
  for (const vendor of vendors) {
    for (const source of ['fetched', 'given'] as const) {
      const client = vendor.connect(url, source, { retry: false });
      await Promise.allSettled([client.call()]);
      await client.close();
    }
  }
  const paths = vendors.map(({ tokens }) => tokens.tokenPath).concat('/v7/users', '/cgi/department/list', '/nowhere');
  for (const { value } of strangers) {
    const encoded = encodeURIComponent(value);
    const headers = { Authorization: `Bearer ${value}`, Cookie: `session=${encoded}`, 'X-Api-Key': value };
    const fields = { app_secret: value, client_secret: value, appSecret: value, permanentCode: value, password: value };
    for (const path of paths) {
      const target = `${url}${path}?access_token=${encoded}`;
      const asJson = { ...headers, 'Content-Type': 'application/json' };
      await fetch(target, {
        method: 'POST',
        headers: asJson,
        body: JSON.stringify({ ...fields, corpAccessToken: value }),
      });
      await fetch(target, { method: 'POST', headers, body: new URLSearchParams(fields) });
      await fetch(target, { method: 'POST', headers, body: `not a form, and no JSON: ${value}` });
      await fetch(target, { headers });
    }
  }
}
