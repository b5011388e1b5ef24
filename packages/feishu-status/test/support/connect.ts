import type { CommonOptions } from '@x/core-signing';
import { onTestFinished } from 'vitest';
import { createFeishuStatus } from '../../src/create-feishu-status.ts';
import type { AppCredentials, OwnAccessToken } from '../../src/options.ts';
import open from '../fixtures/batch-open.json' with { type: 'json' };
import token from '../fixtures/tenant-access-token.json' with { type: 'json' };
import { json } from './canned.ts';
import { type Answer, type RecordedRequest, startRecordingServer } from './recording-server.ts';

export const credentials = { appId: token.request.body.app_id, appSecret: 'a-secret-that-is-never-shown' };

/** A moment at which the `end_time` of the vendor's example still lies ahead. */
export const now = new Date('2022-10-17T00:00:00Z');

export const tokenPath = new URL(token.request.url).pathname;

/** The vendor's example as a call. */
export const openInput = { system_status_id: '7101214603622940672', user_list: open.request.body.user_list };

export function tokenAnswer(tenantAccessToken: string, expire = 7200): Answer {
  return json({ code: 0, msg: 'ok', tenant_access_token: tenantAccessToken, expire });
}

export interface Scene {
  /** What the token calls are answered, one after the other; the last is repeated. */
  readonly token?: readonly (Answer | string)[];
  /** The same for all other calls. */
  readonly call?: readonly (Answer | string)[];
  /** What stands in front of every path. */
  readonly prefix?: string;
  readonly auth?: AppCredentials | OwnAccessToken;
}

/** A client on a server with canned answers. Pauses between attempts are made as short as can be. */
export async function connect(scene: Scene = {}, options: CommonOptions = {}) {
  const { token: tokenAnswers = [tokenAnswer('t-1')], call: callAnswers = [json(open.response)] } = scene;
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
  const client = createFeishuStatus({
    ...auth,
    baseURL: server.url + prefix,
    now: () => now,
    retry: { initialDelayMs: 1, maxDelayMs: 1 },
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, tokenCalls, calls };
}
