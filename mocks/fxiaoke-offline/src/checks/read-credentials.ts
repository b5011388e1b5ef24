import type { FxiaokeCall } from '../state/call.ts';
import type { Checked } from './checked.ts';
import { isMissing, type JsonObject } from './read-json-body.ts';

/** Where the credentials of a call stand. */
export type Transport = 'body' | 'headers';

/** Credentials as they came, good or not. */
export interface Presented {
  readonly transport: Transport;
  readonly token: unknown;
  /** The corpId of the body, or the header x-fs-ea. */
  readonly corp: unknown;
  /** The employee as whom the app acts; undefined where none is named. */
  readonly employee: unknown;
}

/**
 * Reads the credentials: from the headers when there is an authorization header, otherwise from the body.
 *
 * @see https://developer.fxiaoke.com/openapi_v2/en/start/example/public.html
 * @see https://developer.fxiaoke.com/openapi_v2/en/start/example/old.html
 */
export function readCredentials(body: JsonObject, call: FxiaokeCall): Checked<Presented> {
  const authorization = call.request.header('authorization');
  return isMissing(authorization) ? readBodyCredentials(body, call) : readHeaderCredentials(authorization, call);
}

function readBodyCredentials(body: JsonObject, { profile }: FxiaokeCall): Checked<Presented> {
  const { corpAccessToken, corpId, currentOpenUserId } = body;
  if (isMissing(corpAccessToken)) {
    return {
      refusal: {
        reason: profile === 'live' ? 'credentialsMissing' : 'corpAccessTokenMissing',
        diagnostics: 'The body has no corpAccessToken, and there is no authorization header.',
      },
    };
  }
  if (isMissing(corpId)) {
    return { refusal: { reason: 'corpIdMissing', diagnostics: 'The body has no corpId.' } };
  }
  return {
    value: {
      transport: 'body',
      token: corpAccessToken,
      corp: corpId,
      employee: isMissing(currentOpenUserId) ? undefined : currentOpenUserId,
    },
  };
}

function readHeaderCredentials(authorization: string, { request }: FxiaokeCall): Checked<Presented> {
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
  if (token === undefined) {
    return {
      refusal: {
        reason: 'corpAccessTokenInvalid',
        diagnostics: 'The authorization header is not "Bearer", one space and a token.',
        inferredRules: ['fxiaoke.header-credentials'],
      },
    };
  }
  const ea = request.header('x-fs-ea');
  if (isMissing(ea)) {
    return {
      refusal: {
        reason: 'corpIdMissing',
        diagnostics: 'There is an authorization header and no x-fs-ea.',
        inferredRules: ['fxiaoke.header-credentials'],
      },
    };
  }
  const employee = request.header('x-fs-userid');
  return {
    value: { transport: 'headers', token, corp: ea, employee: isMissing(employee) ? undefined : employee },
  };
}
