import { z } from 'zod';
import type { WireRequest } from '../wire/wire-request.ts';
import { adminCalls } from './admin-calls.ts';
import { feishuKeep, feishuTarget } from './feishu-target.ts';
import { fxiaokeKeep } from './fxiaoke-target.ts';
import { parseText, readJson } from './read-json.ts';
import { smallSeed } from './small-seed.ts';
import type { Target } from './target.ts';
import { wpsKeep } from './wps-target.ts';

const session = '/sessions/default';
const tokenSchema = z.object({ tenant_access_token: z.string() });
const itemsSchema = z.object({ items: z.array(z.looseObject({ id: z.string() })) });

const problemSchema = z.object({
  type: z.string().min(1),
  title: z.string().min(1),
  status: z.number(),
  detail: z.string().min(1),
  errors: z.array(z.object({ path: z.string(), message: z.string().min(1) })).optional(),
});

/** Whether a request went to the admin API at all: whatever is not below its prefix is a vendor's. */
function isAdmin({ target }: WireRequest): boolean {
  return /^(?:[a-z]+:\/\/[^/?#]*)?\/_mock\//.test(target);
}

/** The status of the guard. */
const BEFORE_AUTHENTICATION = [401, 403, 415];

export const adminTarget: Target = {
  name: 'admin API',
  commandLine: new URL('../../../../../mocks/mocks/src/cli.ts', import.meta.url),
  statePaths: [
    '/sessions',
    ...['feishu', 'wps', 'fxiaoke'].map((vendor) => `${session}/state/${vendor}`),
    ...['faults', 'clock', 'ratelimits', 'snapshots'].map((part) => `${session}/${part}`),
  ],
  async prepare(admin) {
    const seed = {
      feishu: await smallSeed(admin, 'feishu', feishuKeep),
      wps: await smallSeed(admin, 'wps', wpsKeep),
      fxiaoke: await smallSeed(admin, 'fxiaoke', fxiaokeKeep),
    };
    return async () => {
      const items = async (path: string) => parseText(itemsSchema, await admin.call('GET', path)).items;
      for (const { id } of await items('/sessions')) {
        if (id !== 'default') await admin.call('DELETE', `/sessions/${id}`);
      }
      await admin.call('POST', `${session}/reset`, { seed });
      await admin.call('PUT', `${session}/ratelimits`, { mode: 'off' });
      await admin.call('POST', `${session}/snapshots`, { name: 'one' });
      await admin.call('POST', `${session}/faults`, 'wps.create: 429');
      const credentials = { app_id: 'cli_mock000000000001', app_secret: 'mockAppSecret0000000000000000001' };
      const text = await admin.post(
        '/open-apis/auth/v3/tenant_access_token/internal',
        'application/json',
        JSON.stringify(credentials),
      );
      const calls = adminCalls({
        token: parseText(tokenSchema, text).tenant_access_token,
        request: (await items(`${session}/requests`)).at(-1)?.id ?? '',
        fault: (await items(`${session}/faults`)).at(-1)?.id ?? '',
        states: seed,
      });
      return {
        calls,
        bodyCredentials: () => ({}),
        // There is no token to be wrong about on this machine; what stands in the way is what a page could send.
        sign: (request, kind) => ({
          ...request,
          headers: [
            ...request.headers,
            ...(kind === 'forged' ? ([['Origin', 'http://evil.example']] as const) : []),
            ...(kind === 'mixed' ? ([['Authorization', 'Bearer other']] as const) : []),
            ...(kind === 'right' && request.body.byteLength === 0 ? ([['X-Mock-Admin', '1']] as const) : []),
          ],
        }),
      };
    };
  },
  judge(answer, request) {
    if (!isAdmin(request)) return feishuTarget.judge(answer, request);
    const { status, headers, body } = answer;
    const isRefusal = status >= 400;
    return {
      kind: String(status),
      isRefusal,
      isPastAuthentication: !BEFORE_AUTHENTICATION.includes(status),
      fault:
        status >= 500
          ? `status ${status}`
          : request.method === 'HEAD'
            ? undefined
            : isRefusal
              ? faultOfProblem(status, headers.get('content-type'), body)
              : faultOfAnswer(status, headers.get('content-type'), body),
    };
  },
};

function faultOfProblem(status: number, contentType: string | undefined, body: Buffer): string | undefined {
  if (!/^application\/problem\+json(?:;|$)/.test(contentType ?? '')) return `a refusal of type ${contentType}`;
  const problem = problemSchema.safeParse(readJson(body));
  if (!problem.success) return 'a refusal that is no problem+json';
  if (problem.data.status !== status) return `status ${problem.data.status} within a refusal of status ${status}`;
  // What Node says of a value too deep for it is no reason that anybody could act on.
  return /call stack/i.test(problem.data.detail) ? `the detail ${problem.data.detail}` : undefined;
}

function faultOfAnswer(status: number, contentType: string | undefined, body: Buffer): string | undefined {
  if (status === 204) return body.byteLength === 0 ? undefined : 'a body where there is none';
  if (contentType?.startsWith('text/') === true) return undefined;
  if (!contentType?.startsWith('application/json')) return `an answer of type ${contentType}`;
  return readJson(body) === undefined ? 'a body that is no JSON' : undefined;
}
