import type { CommonOptions } from '@x/core-signing';
import { onTestFinished } from 'vitest';
import { createWpsUsers } from '../../src/create-wps-users.ts';
import type { AppCredentials, OwnAccessToken, OwnUserAccessToken } from '../../src/options.ts';
import token from '../fixtures/access-token.json' with { type: 'json' };
import disable from '../fixtures/batch-disable.json' with { type: 'json' };
import { json } from './canned.ts';
import { type Answer, type RecordedRequest, startRecordingServer } from './recording-server.ts';

/** The keys of the vendor's signature examples. */
export const credentials = { appId: 'AK123456', appKey: 'sk098765' };

/** The date of the vendor's signature examples. */
export const now = new Date('2006-01-02T15:04:05Z');

export const tokenPath = new URL(token.request.url).pathname;

export const input = { user_ids: ['u1', 'u2'] };

export function tokenAnswer(accessToken: string, expiresIn = 7200): Answer {
  return json({ access_token: accessToken, expires_in: expiresIn, token_type: 'bearer' });
}

export interface Scene {
  /** What the token calls are answered, one after the other; the last is repeated. */
  readonly token?: readonly (Answer | string)[];
  /** The same for all other calls. */
  readonly call?: readonly (Answer | string)[];
  /** What stands in front of every path. */
  readonly prefix?: string;
  readonly auth?: AppCredentials | OwnAccessToken | OwnUserAccessToken;
}

/** A client on a server with canned answers. Pauses between attempts are made as short as can be. */
export async function connect(scene: Scene = {}, options: CommonOptions = {}) {
  const { token: tokenAnswers = [tokenAnswer('token-1')], call: callAnswers = [json(disable.response)] } = scene;
  const { prefix = '', auth = credentials } = scene;
  const tokenCalls: RecordedRequest[] = [];
  const calls: RecordedRequest[] = [];
  const server = await startRecordingServer((request) => {
    const isTokenCall = request.line.startsWith(`POST ${prefix}${tokenPath} `);
    const seen = isTokenCall ? tokenCalls : calls;
    const answers = isTokenCall ? tokenAnswers : callAnswers;
    seen.push(request);
    return answers[Math.min(seen.length, answers.length) - 1] ?? '';
  });
  const client = createWpsUsers({
    ...auth,
    baseURL: server.url + prefix,
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
