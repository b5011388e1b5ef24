import { type MockCall, parseJsonText, type RawRequest, type VendorResponse } from '@x/mock-kit';
import * as z from 'zod';
import { type DeskReason, errors } from '../../client/src/contract/index.ts';
import type { DeskState } from './desk-state.ts';

const tokenLifeMs = 7_200_000;

const setAwayBody = z.strictObject({ until: z.iso.datetime() });

/** In the order in which the vendor checks: the token, the rate, the body, the user. */
export function answer(call: MockCall<DeskState>): VendorResponse {
  const { request, operation, pathParameters, state, now, ids, limits } = call;
  const body = readJson(request);
  if (operation === 'desk.accessToken') {
    const { app_id, app_secret } = Object(body);
    if (app_id !== state.app.app_id || app_secret !== state.app.app_secret) return refusal('credentialsWrong');
    const token = `d-${ids.alphanumeric(24)}`;
    state.tokens.set(token, new Date(now.getTime() + tokenLifeMs));
    return json(200, { code: 0, msg: 'ok', token, expire: tokenLifeMs / 1000 });
  }
  const expiresAt = state.tokens.get(request.header('x-desk-token') ?? '');
  if (expiresAt === undefined || expiresAt <= now) return refusal('tokenInvalid');
  const overLimit = limits.take(state.app.app_id);
  if (overLimit !== undefined) return refusal('rateLimited', Math.ceil(overLimit.resetAfterMs / 1000));
  const user = state.users.get(pathParameters['user_id'] ?? '');
  if (operation === 'desk.setAway') {
    const { success, data } = setAwayBody.safeParse(body);
    if (!success) return refusal('bodyInvalid');
    if (user !== undefined) user.until = data.until;
  }
  if (user === undefined) return { ...refusal('userUnknown'), inferredRules: ['desk.unknown-user'] };
  return json(200, { code: 0, msg: 'ok', data: { user_id: user.id, until: user.until } });
}

/** A refusal in the vendor's words. Only reasons of the catalogue compile. */
export function refusal(reason: DeskReason, retryAfterSeconds?: number): VendorResponse {
  const { codes, httpStatus, message } = errors[reason];
  const answered = json(httpStatus[0], { code: codes[0], msg: message });
  if (retryAfterSeconds === undefined) return answered;
  return { ...answered, headers: { ...answered.headers, 'Retry-After': String(retryAfterSeconds) } };
}

export function json(status: number, body: object): VendorResponse {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

export function readJson({ body }: RawRequest): unknown {
  try {
    return parseJsonText(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
