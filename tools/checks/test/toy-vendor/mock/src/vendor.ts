import { type MockVendor, pathParameters } from '@x/mock-kit';
import * as z from 'zod';
import { hosts, operations } from '../../client/src/contract/index.ts';
import { answer, json, readJson, refusal } from './answer.ts';
import { type DeskSeed, defaultSeed, parseSeed } from './desk-seed.ts';
import { createState, type DeskState, toSeed } from './desk-state.ts';

export interface DeskCredentials {
  readonly appId: string;
  readonly appSecret: string;
}

const routes = Object.values(operations).map(({ name, method, path }) => ({ id: `desk.${name}`, method, path }));

/** A vendor that does not exist, for the kit to serve. */
export const deskVendor: MockVendor<DeskSeed, DeskState, DeskCredentials> = {
  name: 'feishu',
  title: 'Desk',
  behaviourVersion: '2026-11',
  origins: Object.values(hosts),
  pathPrefixes: ['/desk'],
  operations: routes,
  rules: [{ id: 'desk.unknown-user', statement: 'A user who is not there is code 4041.', evidence: 'inferred' }],
  rateLimits: operations.setAway.rateLimits.map((limit) => ({
    ...limit,
    id: 'desk.set-away-second',
    operations: ['desk.setAway'],
    algorithm: 'sliding',
    byDefault: true,
  })),
  faultStatuses: [429],
  faultConditions: ['token-invalid', 'rate-limited'],
  describeOperations: () =>
    Object.values(operations).map(({ name, path, doc, evidence }) => ({
      operation: `desk.${name}`,
      summary: name,
      evidence,
      source: doc,
      parameters: pathParameters(path),
      response: { status: 200, mediaType: 'application/json', schema: z.toJSONSchema(z.object({ code: z.number() })) },
    })),

  defaultSeed,
  parseSeed,
  createState,
  toSeed,

  credentials: ({ app }) => ({ appId: app.app_id, appSecret: app.app_secret }),
  environment: (baseURL, { appId, appSecret }) => ({
    DESK_BASE_URL: baseURL,
    DESK_APP_ID: appId,
    DESK_APP_SECRET: appSecret,
  }),
  renewCredentials: ({ users }, ids, marker) => ({
    users,
    app: { app_id: `desk_mock_${marker}`, app_secret: `mock-${ids.alphanumeric(16)}` },
    tokens: {},
  }),
  credentialsOf: (request) => {
    const { app_id, app_secret } = Object(readJson(request));
    const texts = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string');
    return { ids: texts([app_id]), secrets: texts([app_secret, request.header('x-desk-token')]) };
  },
  appOf: ({ app, tokens }, credential) =>
    credential === app.app_id || credential === app.app_secret || tokens.has(credential) ? app.app_id : undefined,
  expireToken: ({ tokens }, token, now) => tokens.has(token) && tokens.set(token, now).has(token),
  revokeToken: ({ tokens }, token) => tokens.delete(token),

  answer,
  unknownRoute: () => json(404, { code: 4040, msg: 'no such path' }),
  bodyTooLarge: () => json(413, { code: 4130, msg: 'body too large' }),
  refuse: (_call, asked) => {
    if (asked.kind === 'gateway') return { status: asked.status, headers: {}, body: '<h1>Bad gateway</h1>' };
    if (asked.kind === 'status') return refusal('rateLimited', asked.retryAfterSeconds);
    return refusal(asked.condition === 'rate-limited' ? 'rateLimited' : 'tokenInvalid');
  },
};
