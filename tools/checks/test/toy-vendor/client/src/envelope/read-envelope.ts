import { type Envelope, isPlainObject } from '@x/core-signing';

/** `{ code, msg, data }`; the token call answers flat. */
export function readEnvelope(body: unknown): Envelope {
  return read(body, ({ data }) => data);
}

export function readTokenEnvelope(body: unknown): Envelope {
  return read(body, (whole) => whole);
}

function read(body: unknown, dataOf: (body: Readonly<Record<string, unknown>>) => unknown): Envelope {
  if (!isPlainObject(body) || typeof body['code'] !== 'number') return { type: 'none' };
  if (body['code'] === 0) return { type: 'data', data: dataOf(body) };
  return { type: 'refusal', code: body['code'], message: String(body['msg'] ?? '') };
}
