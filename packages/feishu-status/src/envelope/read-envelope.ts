import { type Envelope, isPlainObject } from '@x/core-signing';
import { readErrorDetails } from './read-error-details.ts';

/** `{ code, msg, data }`, or `{ code, msg, error }` when refused. */
export function readEnvelope(body: unknown): Envelope {
  if (!isPlainObject(body) || typeof body['code'] !== 'number') return { type: 'none' };
  return body['code'] === 0 ? { type: 'data', data: body['data'] } : readRefusal(body['code'], body);
}

/** The token call answers flat: the token stands beside `code` and `msg`. */
export function readTokenEnvelope(body: unknown): Envelope {
  if (!isPlainObject(body) || typeof body['code'] !== 'number') return { type: 'none' };
  return body['code'] === 0 ? { type: 'data', data: body } : readRefusal(body['code'], body);
}

function readRefusal(code: number, body: Readonly<Record<string, unknown>>): Envelope {
  const error = isPlainObject(body['error']) ? body['error'] : {};
  return {
    type: 'refusal',
    code,
    message: typeof body['msg'] === 'string' ? body['msg'] : '',
    requestId: typeof error['log_id'] === 'string' ? error['log_id'] : undefined,
    details: readErrorDetails(error),
  };
}
