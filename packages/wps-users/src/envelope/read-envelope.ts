import { type Envelope, isPlainObject } from '@x/core-signing';

/** `{ code, msg, data }`. The gateway writes `message` and `desc` where the services write `msg`. */
export function readEnvelope(body: unknown): Envelope {
  if (!isPlainObject(body) || typeof body['code'] !== 'number') return { type: 'none' };
  return body['code'] === 0 ? { type: 'data', data: body['data'] } : readRefusal(body['code'], body);
}

/** The token call answers bare when it is good, and with `code` and `msg` when it is refused. */
export function readTokenEnvelope(body: unknown): Envelope {
  if (!isPlainObject(body)) return { type: 'none' };
  if (typeof body['code'] === 'number' && body['code'] !== 0) return readRefusal(body['code'], body);
  return 'access_token' in body ? { type: 'data', data: body } : { type: 'none' };
}

function readRefusal(code: number, body: Readonly<Record<string, unknown>>): Envelope {
  const message = body['msg'] ?? body['message'];
  return {
    type: 'refusal',
    code,
    message: typeof message === 'string' ? message : '',
    details: { desc: body['desc'], detail: body['detail'], more: body['more'], debug: body['debug'] },
  };
}
