import type { WpsCredentials } from '../../src/index.ts';
import { type Outgoing, send } from './send.ts';

export function tokenCall(form: Readonly<Record<string, string>>): Outgoing {
  return {
    method: 'POST',
    target: '/oauth2/token',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  };
}

export function tokenForm({ appId, appKey }: WpsCredentials) {
  return { grant_type: 'client_credentials', client_id: appId, client_secret: appKey };
}

/** A new token of an app. */
export async function fetchToken(url: string, credentials: WpsCredentials): Promise<string> {
  const { json } = await send(url, tokenCall(tokenForm(credentials)));
  if (typeof json === 'object' && json !== null && 'access_token' in json && typeof json.access_token === 'string') {
    return json.access_token;
  }
  throw new Error(`no token: ${JSON.stringify(json)}`);
}
