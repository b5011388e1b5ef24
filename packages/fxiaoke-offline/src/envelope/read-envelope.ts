import { type Envelope, isPlainObject } from '@x/core-signing';

/** Flat for every operation: what is answered stands beside `errorCode`, `errorMessage` and `traceId`. */
export function readEnvelope(body: unknown): Envelope {
  if (!isPlainObject(body) || typeof body['errorCode'] !== 'number') return { type: 'none' };
  const { errorCode, errorMessage, errorDescription, ...data } = body;
  if (errorCode === 0) return { type: 'data', data };
  return {
    type: 'refusal',
    code: body['errorCode'],
    message: typeof errorMessage === 'string' ? errorMessage : '',
    requestId: typeof data['traceId'] === 'string' ? data['traceId'] : undefined,
    details: { errorDescription },
  };
}
