import type { CommonOptions } from '@x/core-signing';
import { onTestFinished } from 'vitest';
import { createFxiaokeOffline } from '../../src/create-fxiaoke-offline.ts';
import type { FxiaokeOfflineOptions } from '../../src/options.ts';
import tokenFixture from '../fixtures/corp-access-token.json' with { type: 'json' };
import oauthFixture from '../fixtures/oauth-token.json' with { type: 'json' };
import batch from '../fixtures/set-member-status-batch.json' with { type: 'json' };
import { json } from './canned.ts';
import { type Answer, type RecordedRequest, startRecordingServer } from './recording-server.ts';

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

export interface Scene {
  /** What the token calls are answered, one after the other; the last is repeated. */
  readonly token?: readonly (Answer | string)[];
  /** The same for all other calls. */
  readonly call?: readonly (Answer | string)[];
  /** What stands in front of every path. */
  readonly prefix?: string;
  readonly auth?: FxiaokeOfflineOptions;
}

/** A client on a server with canned answers. Pauses between attempts are made as short as can be. */
export async function connect(scene: Scene = {}, options: CommonOptions = {}) {
  const { token: tokenAnswers = [tokenAnswer('token-1')], call: callAnswers = [json(batch.response)] } = scene;
  const { prefix = '', auth = credentials } = scene;
  const tokenCalls: RecordedRequest[] = [];
  const calls: RecordedRequest[] = [];
  const server = await startRecordingServer((request) => {
    const isTokenCall = tokenPaths.some((path) => request.line.startsWith(`POST ${prefix}${path}?`));
    const seen = isTokenCall ? tokenCalls : calls;
    const answers = isTokenCall ? tokenAnswers : callAnswers;
    seen.push(request);
    return answers[Math.min(seen.length, answers.length) - 1] ?? '';
  });
  const client = createFxiaokeOffline({
    ...auth,
    baseURL: server.url + prefix,
    retry: { initialDelayMs: 1, maxDelayMs: 1 },
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, baseURL: server.url + prefix, tokenCalls, calls };
}
