import type { CommonOptions } from '@x/core-signing';
import { json } from '@x/test-kit/canned';
import type { Answer } from '@x/test-kit/recording-server';
import { startScriptedVendor, type VendorAnswers } from '@x/test-kit/scripted-vendor';
import { onTestFinished } from 'vitest';
import { createFeishuStatus } from '../../src/create-feishu-status.ts';
import type { AppCredentials, OwnAccessToken } from '../../src/options.ts';
import open from '../fixtures/batch-open.json' with { type: 'json' };
import token from '../fixtures/tenant-access-token.json' with { type: 'json' };

export const credentials = { appId: token.request.body.app_id, appSecret: 'a-secret-that-is-never-shown' };

/** A moment at which the `end_time` of the vendor's example still lies ahead. */
export const now = new Date('2022-10-17T00:00:00Z');

export const tokenPath = new URL(token.request.url).pathname;

/** The vendor's example as a call. */
export const openInput = { system_status_id: '7101214603622940672', user_list: open.request.body.user_list };

export function tokenAnswer(tenantAccessToken: string, expire = 7200): Answer {
  return json({ code: 0, msg: 'ok', tenant_access_token: tenantAccessToken, expire });
}

export interface Scene extends Partial<VendorAnswers> {
  /** What stands in front of every path. */
  readonly prefix?: string;
  readonly auth?: AppCredentials | OwnAccessToken;
}

/** A client on a server with canned answers. Pauses between attempts are made as short as can be. */
export async function connect(scene: Scene = {}, options: CommonOptions = {}) {
  const { token = [tokenAnswer('t-1')], call = [json(open.response)] } = scene;
  const { prefix = '', auth = credentials } = scene;
  const tokenCallStarts = [`POST ${prefix}${tokenPath} `];
  const { url, tokenCalls, calls } = await startScriptedVendor({ token, call, tokenCallStarts });
  const client = createFeishuStatus({
    ...auth,
    baseURL: url + prefix,
    now: () => now,
    retry: { initialDelayMs: 1, maxDelayMs: 1 },
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, tokenCalls, calls };
}
