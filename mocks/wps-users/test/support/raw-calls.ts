import type { VendorSession, WpsCredentials, WpsSeed } from '../../src/index.ts';
import { exchange, type RawAnswer } from './exchange.ts';
import { hex, rawSigned, sha256 } from './raw-signed.ts';

type Session = VendorSession<WpsSeed, WpsCredentials>;

export interface RawCall {
  readonly method: string;
  readonly target: string;
  readonly body?: string;
  readonly contentType?: string;
  /** What a deployment puts before the target; it is not signed. */
  readonly prefix?: string;
}

/** A rightly signed call over a socket, with the date of the session's clock. */
export async function rawCall(
  session: Session,
  call: RawCall,
  token: string,
  credentials: WpsCredentials = session.credentials,
): Promise<RawAnswer> {
  const { method, target, body = '', contentType = 'application/json', prefix = '' } = call;
  const { appId, appKey } = credentials;
  const date = (await session.clock.now()).toUTCString();
  const signedText = `KSO-1${method}${target}${contentType}${date}${body === '' ? '' : sha256(body)}`;
  const sent = { method, target: `${prefix}${target}`, contentType, date, body, token, appId, key: appKey, signedText };
  return exchange(addressOf(session), rawSigned({ ...sent, encode: hex }));
}

/** A token call over a socket. */
export function rawTokenCall(session: Session, { appId, appKey }: WpsCredentials = session.credentials, prefix = '') {
  const body = `grant_type=client_credentials&client_id=${appId}&client_secret=${appKey}`;
  return exchange(addressOf(session), {
    method: 'POST',
    target: `${prefix}/oauth2/token`,
    headers: [
      ['Host', 'mock.example'],
      ['Connection', 'close'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['Content-Length', String(body.length)],
    ],
    body,
  });
}

/** A new token, fetched over a socket. */
export async function rawToken(session: Session, credentials?: WpsCredentials, prefix?: string): Promise<string> {
  const { json } = await rawTokenCall(session, credentials, prefix);
  if (typeof json === 'object' && json !== null && 'access_token' in json) return String(json.access_token);
  throw new Error(`no token: ${JSON.stringify(json)}`);
}

function addressOf({ url }: Session) {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}
