import { type ReadyRequest, readRetryAfterMs, signKso1, type VendorAdapter } from '@x/core-signing';
import { errors } from './contract/errors.ts';

export interface SigningKeys {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** WPS 365 on the way of a call: the token goes into a header, and the exact bytes that leave are signed with KSO-1. */
export function createWpsAdapter(keys: SigningKeys | undefined): VendorAdapter<string> {
  return {
    title: 'WPS 365',
    errors,
    authorize: (request, token) => ({ ...request, headers: { ...request.headers, Authorization: `Bearer ${token}` } }),
    sign: (request, date) => (keys === undefined ? request : signRequest(request, date, keys)),
    // The vendor documents no such header; a gateway in front may send it.
    readRetryAfterMs: (response) => readRetryAfterMs(response, ['retry-after']),
    secretsOf: (token) => [token],
    secretsIn: ({ headers }) => signaturesIn(headers),
  };
}

function signRequest(request: ReadyRequest, date: Date, keys: SigningKeys): ReadyRequest {
  const signature = signKso1({
    ...keys,
    method: request.method,
    path: request.target,
    contentType: request.headers['Content-Type'] ?? '',
    date,
    body: request.body,
  });
  return { ...request, headers: { ...request.headers, ...signature } };
}

/** The signature alone: what stands before it in the header, the app id, helps whoever reads an error. */
function signaturesIn(headers: ReadyRequest['headers']): readonly string[] {
  const authorization = headers['X-Kso-Authorization'];
  return authorization === undefined ? [] : [authorization.slice(authorization.lastIndexOf(':') + 1)];
}
