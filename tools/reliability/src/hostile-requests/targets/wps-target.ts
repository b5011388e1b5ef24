import { z } from 'zod';
import type { Header, WireRequest } from '../wire/wire-request.ts';
import { ksoHeaders } from './kso-headers.ts';
import { now } from './now.ts';
import { parseText, readJson } from './read-json.ts';
import { type Keep, smallSeed } from './small-seed.ts';
import type { Target } from './target.ts';
import { wpsCalls } from './wps-calls.ts';

const appId = 'AKmock20260101SIGNED';
const appKey = 'mock-key-signed';
const form = `grant_type=client_credentials&client_id=${appId}&client_secret=${appKey}`;
const userOperations = ['current', 'currentId'];

const tokenSchema = z.object({ access_token: z.string() });
const tokenAnswerSchema = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  token_type: z.literal('bearer'),
});
const envelopeSchema = z.union([
  z.object({ code: z.number().int(), msg: z.string() }),
  z.object({ code: z.number().int(), message: z.string() }),
]);

/** What is answered before it is known who calls; a 403000001 is also the answer to a call out of the data range. */
const BEFORE_AUTHENTICATION = [404000001, 415000001, 40100011, 40100008, 40100010, 40000001];

/** Who is left of the default tenant. */
export const wpsKeep: Keep = { users: ({ id }) => !/\d{4}$/.test(id) || /000\d$/.test(id) };

export const wpsTarget: Target = {
  name: 'wps',
  commandLine: new URL('../../../../../mocks/wps-users/src/cli.ts', import.meta.url),
  statePaths: ['/sessions/default/state/wps'],
  async prepare(admin) {
    const seed = { wps: await smallSeed(admin, 'wps', wpsKeep) };
    return async () => {
      await admin.call('POST', '/sessions/default/reset', { seed });
      const text = await admin.post('/oauth2/token', 'application/x-www-form-urlencoded', form);
      const token = parseText(tokenSchema, text).access_token;
      return {
        calls: [...wpsCalls, { operation: 'accessToken', method: 'POST', path: '/oauth2/token', form }],
        bodyCredentials: () => ({}),
        sign(request, kind) {
          const bearer = userOperations.includes(request.call.operation) ? 'mock-user-token' : token;
          if (kind === 'none') return request;
          if (kind === 'forged')
            return withHeaders(request, [
              ['Authorization', `Bearer ${'0'.repeat(32)}`],
              ...ksoHeaders(request, { appId, appKey: 'other' }, now),
            ]);
          // Mixed: a good token under a signature of another key.
          const key = kind === 'right' ? appKey : 'other-key';
          return withHeaders(request, [
            ['Authorization', `Bearer ${bearer}`],
            ...ksoHeaders(request, { appId, appKey: key }, now),
          ]);
        },
      };
    };
  },
  judge({ status, headers, body }, { method }) {
    const json = readJson(body);
    const envelope = envelopeSchema.safeParse(json);
    const isToken = status === 200 && tokenAnswerSchema.safeParse(json).success;
    const isShaped =
      method === 'HEAD'
        ? body.byteLength === 0
        : headers.get('content-type')?.startsWith('application/json') === true && (envelope.success || isToken);
    const code = envelope.data?.code;
    const isSignature = body.includes('kso1sign');
    return {
      kind: `${status} ${isToken ? 'token' : (code ?? 'unknown')}${isSignature ? ' signature' : ''}`,
      isRefusal: !isToken && code !== 0,
      isPastAuthentication: isToken || (code !== undefined && !isSignature && !BEFORE_AUTHENTICATION.includes(code)),
      fault: status >= 500 ? `status ${status}` : isShaped ? undefined : 'none of the JSON envelopes of WPS 365',
    };
  },
};

function withHeaders(request: WireRequest, headers: readonly Header[]): WireRequest {
  return { ...request, headers: [...request.headers, ...headers] };
}
