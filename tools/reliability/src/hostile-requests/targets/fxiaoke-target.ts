import { z } from 'zod';
import type { Json } from '../generate/json.ts';
import { fxiaokeCalls } from './fxiaoke-calls.ts';
import { parseText, readJson } from './read-json.ts';
import { type Keep, smallSeed } from './small-seed.ts';
import type { CredentialKind, GoodCall, Target } from './target.ts';

const corpTokenPath = '/cgi/corpAccessToken/get/V2';
const oauthPath = '/oauth2.0/token';

/** The credentials that the mock hands out, as its token calls take them. */
const sessionSchema = z.object({
  credentials: z.object({
    fxiaoke: z.object({ appId: z.string(), appSecret: z.string(), permanentCode: z.string() }),
  }),
});
type App = z.infer<typeof sessionSchema>['credentials']['fxiaoke'];

const oauthBody = (app: App) => ({ ...app, grantType: 'app_secret' });
const tokenCallsOf = (app: App): readonly GoodCall[] => [
  { operation: 'corpAccessToken', method: 'POST', path: corpTokenPath, body: app },
  { operation: 'oauthToken', method: 'POST', path: oauthPath, body: oauthBody(app) },
];

const corpTokenSchema = z.object({ corpAccessToken: z.string(), corpId: z.string() });
const accessTokenSchema = z.object({ accessToken: z.string(), ea: z.string() });
const envelopeSchema = z.object({
  errorCode: z.number().int(),
  errorMessage: z.string(),
  traceId: z.string().optional(),
});

/** The trace id of a call whose credentials were good names the company. */
const TRACE_WITH_COMPANY = /^E-O\.mock001\./;

/** Who is left of the default tenant. */
export const fxiaokeKeep: Keep = {
  users: ({ id }, index) => index < 8 || !/^FSUID_/.test(id),
  records: ({ id }, index) => index < 8 || !/^(?:mock)?[0-9a-f]{20,}$/.test(id) || id.startsWith('5'),
};

export const fxiaokeTarget: Target = {
  name: 'fxiaoke',
  commandLine: new URL('../../../../../mocks/fxiaoke-offline/src/cli.ts', import.meta.url),
  statePaths: ['/sessions/default/state/fxiaoke'],
  async prepare(admin) {
    const seed = { fxiaoke: await smallSeed(admin, 'fxiaoke', fxiaokeKeep) };
    const session = parseText(sessionSchema, await admin.call('GET', '/sessions/default'));
    const app = session.credentials.fxiaoke;
    const tokenCalls = tokenCallsOf(app);
    return async () => {
      await admin.call('POST', '/sessions/default/reset', { seed });
      const post = (path: string, body: object) => admin.post(path, 'application/json', JSON.stringify(body));
      const { corpAccessToken, corpId } = parseText(corpTokenSchema, await post(corpTokenPath, app));
      const { accessToken, ea } = parseText(accessTokenSchema, await post(oauthPath, oauthBody(app)));
      return {
        calls: [...fxiaokeCalls, ...tokenCalls],
        bodyCredentials({ path }, kind): Readonly<Record<string, Json>> {
          if (kind === 'none' || kind === 'mixed' || [corpTokenPath, oauthPath].includes(path)) return {};
          return {
            corpAccessToken: kind === 'right' ? corpAccessToken : '0'.repeat(32),
            corpId,
            currentOpenUserId: 'openUserId1',
          };
        },
        // Mixed: the other way that the vendor has, by headers.
        sign: (request, kind: CredentialKind) =>
          kind !== 'mixed' || tokenCalls.includes(request.call)
            ? request
            : {
                ...request,
                headers: [
                  ...request.headers,
                  ['authorization', `Bearer ${accessToken}`],
                  ['x-fs-ea', ea],
                  ['x-fs-userid', '1000'],
                ],
              },
      };
    };
  },
  judge({ status, headers, body }, { method }) {
    const isPage =
      headers.get('content-type') === 'text/html' && [404, 413].includes(status) && body.includes('Powered by Tengine');
    const envelope = envelopeSchema.safeParse(readJson(body));
    const isJson = headers.get('content-type') === 'application/json' && envelope.success && status === 200;
    const isShaped = method === 'HEAD' ? body.byteLength === 0 : isPage || isJson;
    const code = envelope.data?.errorCode;
    return {
      kind: `${status} ${isPage ? 'page' : (code ?? 'unknown')}`,
      isRefusal: code !== 0,
      isPastAuthentication: code === 0 || TRACE_WITH_COMPANY.test(envelope.data?.traceId ?? ''),
      fault:
        status >= 500
          ? `status ${status}`
          : isShaped
            ? undefined
            : 'neither the JSON envelope of Fxiaoke with status 200 nor the page of its gateway',
    };
  },
};
