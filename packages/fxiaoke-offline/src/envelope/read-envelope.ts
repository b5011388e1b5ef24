import { type Envelope, isPlainObject } from '@x/core-signing';

/** Flat for every operation: what is answered stands beside `errorCode`, `errorMessage` and `traceId`. */
export function readEnvelope(body: unknown): Envelope {
  if (!isPlainObject(body) || typeof body['errorCode'] !== 'number') return { type: 'none' };
  if (body['errorCode'] === 0) return { type: 'data', data: body };
  return {
    type: 'refusal',
    code: body['errorCode'],
    message: typeof body['errorMessage'] === 'string' ? body['errorMessage'] : '',
    requestId: typeof body['traceId'] === 'string' ? body['traceId'] : undefined,
    details: { errorDescription: body['errorDescription'] },
  };
}
