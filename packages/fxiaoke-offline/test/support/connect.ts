import type { CommonOptions } from '@x/core-signing';
import { json } from '@x/test-kit/canned';
import type { Answer } from '@x/test-kit/recording-server';
import { startScriptedVendor, type VendorAnswers } from '@x/test-kit/scripted-vendor';
import { onTestFinished } from 'vitest';
import { createFxiaokeOffline } from '../../src/create-fxiaoke-offline.ts';
import type { FxiaokeOfflineOptions } from '../../src/options.ts';
import tokenFixture from '../fixtures/corp-access-token.json' with { type: 'json' };
import oauthFixture from '../fixtures/oauth-token.json' with { type: 'json' };
import batch from '../fixtures/set-member-status-batch.json' with { type: 'json' };

export const credentials = {
  appId: tokenFixture.request.body.appId,
  appSecret: 'a-secret-that-is-never-shown',
  permanentCode: 'a-code-that-is-never-shown',
};

const tokenPaths = [tokenFixture, oauthFixture].map(({ request }) => new URL(request.url).pathname);

/** The vendor's example as a call. */
export const input = { openUserIds: ['openUserId1', 'openUserId2'], status: 1 } as const;

export function tokenAnswer(corpAccessToken: string, corpId = 'FSCID_1', expiresIn = 7200): Answer {
  return json({ errorCode: 0, errorMessage: 'success', corpAccessToken, corpId, expiresIn });
}

/** What the token call answers whose token goes into headers. */
export function oauthAnswer(accessToken: string, ea = 'ea1', expiresIn = 7200): Answer {
  return json({ errorCode: 0, errorMessage: 'success', accessToken, ea, expiresIn });
}

/** A refusal as the gateway writes it. */
export function refusal(errorCode: number, rest: object = {}): Answer {
  return json({ errorCode, errorMessage: `text of ${errorCode}`, traceId: 'E-O.1', ...rest });
}

export interface Scene extends Partial<VendorAnswers> {
  /** What stands in front of every path. */
  readonly prefix?: string;
  readonly auth?: FxiaokeOfflineOptions;
}

/** A client on a server with canned answers. Pauses between attempts are made as short as can be. */
export async function connect(scene: Scene = {}, options: CommonOptions = {}) {
  const { token = [tokenAnswer('token-1')], call = [json(batch.response)] } = scene;
  const { prefix = '', auth = credentials } = scene;
  const tokenCallStarts = tokenPaths.map((path) => `POST ${prefix}${path}?`);
  const { url, tokenCalls, calls } = await startScriptedVendor({ token, call, tokenCallStarts });
  const client = createFxiaokeOffline({
    ...auth,
    baseURL: url + prefix,
    retry: { initialDelayMs: 1, maxDelayMs: 1 },
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, baseURL: url + prefix, tokenCalls, calls };
}
