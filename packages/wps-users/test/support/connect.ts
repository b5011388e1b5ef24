import type { CommonOptions } from '@x/core-signing';
import { json } from '@x/test-kit/canned';
import type { Answer, RecordedRequest } from '@x/test-kit/recording-server';
import { startScriptedVendor, type VendorAnswers } from '@x/test-kit/scripted-vendor';
import { onTestFinished } from 'vitest';
import { createWpsUsers } from '../../src/create-wps-users.ts';
import type { AppCredentials, OwnAccessToken, OwnUserAccessToken } from '../../src/options.ts';
import token from '../fixtures/access-token.json' with { type: 'json' };
import disable from '../fixtures/batch-disable.json' with { type: 'json' };

/** The keys of the vendor's signature examples. */
export const credentials = { appId: 'AK123456', appKey: 'sk098765' };

/** The date of the vendor's signature examples. */
export const now = new Date('2006-01-02T15:04:05Z');

export const tokenPath = new URL(token.request.url).pathname;

export const input = { user_ids: ['u1', 'u2'] };

export function tokenAnswer(accessToken: string, expiresIn = 7200): Answer {
  return json({ access_token: accessToken, expires_in: expiresIn, token_type: 'bearer' });
}

export interface Scene extends Partial<VendorAnswers> {
  /** What stands in front of every path. */
  readonly prefix?: string;
  readonly auth?: AppCredentials | OwnAccessToken | OwnUserAccessToken;
}

/** A client on a server with canned answers. Pauses between attempts are made as short as can be. */
export async function connect(scene: Scene = {}, options: CommonOptions = {}) {
  const { token = [tokenAnswer('token-1')], call = [json(disable.response)] } = scene;
  const { prefix = '', auth = credentials } = scene;
  const tokenCallStarts = [`POST ${prefix}${tokenPath} `];
  const { url, tokenCalls, calls } = await startScriptedVendor({ token, call, tokenCallStarts });
  const client = createWpsUsers({
    ...auth,
    baseURL: url + prefix,
    now: () => now,
    retry: { initialDelayMs: 1, maxDelayMs: 1 },
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, tokenCalls, calls };
}

export function header(request: RecordedRequest | undefined, name: string): string | undefined {
  return request?.headers.find(([found]) => found.toLowerCase() === name)?.[1];
}
