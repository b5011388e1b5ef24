import {
  type IdGenerator,
  type MockCall,
  type MockVendor,
  type RawRequest,
  SeedError,
  type VendorName,
  type VendorResponse,
} from '../../src/index.ts';

export interface ToyUser {
  id: string;
  name: string;
  tags?: string[];
}

export interface ToySeed {
  app: { appId: string; appSecret: string };
  users: ToyUser[];
  /** When each token expires; left out when there are none. */
  tokens?: Record<string, string>;
}

export interface ToyCredentials {
  readonly appId: string;
  readonly appSecret: string;
}

interface ToyState {
  readonly app: ToyCredentials;
  readonly users: Map<string, ToyUser>;
  /** Tokens and when they expire. */
  readonly tokens: Map<string, Date>;
}

export type ToyVendor = MockVendor<ToySeed, ToyState, ToyCredentials>;

/** Of the toys' tokens, by the session's clock. */
export const TOKEN_LIFE_MS = 7_200_000;

/** A vendor that shows what the kit hands it, and whose every answer can be told from one of a library's. */
export const toyVendor = createToyVendor('feishu', 'toy');

/** Another one for the same port, with paths below `/toy2` and operations such as `toy2.echo`. */
export const secondToyVendor = createToyVendor('wps', 'toy2');

/** @param word what its paths, operations, rules and app ids begin with. */
export function createToyVendor(name: VendorName, word: string): ToyVendor {
  return {
    name,
    title: word === 'toy' ? 'Toy' : `Toy ${word}`,
    behaviourVersion: '2026-11',
    origins: [`https://${word}.example`],
    pathPrefixes: [`/${word}`],
    rateLimits: [
      {
        id: `${word}.limited-second`,
        operations: [`${word}.limited`],
        algorithm: 'sliding',
        limit: 2,
        windowMs: 1000,
        byDefault: true,
        evidence: 'documented',
      },
    ],
    faultStatuses: [400, 429, 500, 503],
    faultConditions: ['token-expired', 'rate-limited'],
    operations: [
      { id: `${word}.echo`, method: 'POST', path: `/${word}/echo` },
      { id: `${word}.echo`, method: 'GET', path: `/${word}/echo` },
      { id: `${word}.echo`, method: 'DELETE', path: `/${word}/echo` },
      { id: `${word}.getUser`, method: 'GET', path: `/${word}/users/:user_id` },
      {
        id: `${word}.rename`,
        method: 'POST',
        path: `/${word}/change`,
        accepts: (request) => bodyText(request).includes('name'),
      },
      {
        id: `${word}.tag`,
        method: 'POST',
        path: `/${word}/change`,
        accepts: (request) => bodyText(request).includes('tag'),
      },
      { id: `${word}.token`, method: 'POST', path: `/${word}/token` },
      { id: `${word}.me`, method: 'GET', path: `/${word}/me` },
      { id: `${word}.limited`, method: 'POST', path: `/${word}/limited` },
      { id: `${word}.violate`, method: 'POST', path: `/${word}/violate` },
      { id: `${word}.crash`, method: 'POST', path: `/${word}/crash` },
      { id: `${word}.empty`, method: 'POST', path: `/${word}/empty` },
      { id: `${word}.badHeader`, method: 'POST', path: `/${word}/bad-header` },
    ],
    rules: [
      { id: `${word}.echo-all`, statement: 'Everything is echoed.', evidence: 'documented', source: 'the toy page' },
      { id: `${word}.guess`, statement: 'A user who is not there is code 7.', evidence: 'inferred' },
    ],
    defaultSeed: (ids: IdGenerator) => ({
      app: { appId: `${word}_mock_${ids.hex(8)}`, appSecret: `toy-canary-secret-${ids.alphanumeric(8)}` },
      users: [
        { id: 'u1', name: 'One', tags: ['a'] },
        { id: 'u2', name: 'Two' },
      ],
    }),
    parseSeed: (value) => {
      if (typeof value !== 'object' || value === null || !('users' in value) || !Array.isArray(value.users)) {
        throw new SeedError([{ path: 'users', message: 'must be a list' }]);
      }
      const faults = value.users.flatMap((user: ToyUser | null, index) =>
        typeof user?.name === 'string' ? [] : [{ path: `users.${index}.name`, message: 'must be a string' }],
      );
      if (faults.length > 0) throw new SeedError(faults);
      const {
        app = { appId: `${word}_mock_seeded`, appSecret: 'toy-canary-secret-seeded' },
        users,
        tokens,
      } = value as ToySeed;
      return { app, users, ...(tokens && { tokens }) };
    },
    createState: ({ app, users, tokens = {} }) => ({
      app,
      users: new Map(users.map((user) => [user.id, user])),
      tokens: new Map(Object.entries(tokens).map(([token, expiresAt]) => [token, new Date(expiresAt)])),
    }),
    toSeed: ({ app, users, tokens }) => ({
      app,
      users: [...users.values()],
      ...(tokens.size > 0 && {
        tokens: Object.fromEntries(Array.from(tokens, ([token, expiresAt]) => [token, expiresAt.toISOString()])),
      }),
    }),
    credentials: ({ app }) => ({ ...app }),
    environment: (baseURL, { appId, appSecret }) => ({
      [`${name.toUpperCase()}_BASE_URL`]: baseURL,
      [`${name.toUpperCase()}_APP_ID`]: appId,
      [`${name.toUpperCase()}_APP_SECRET`]: appSecret,
    }),
    renewCredentials: ({ users }, ids, marker) => ({
      users,
      app: { appId: `${word}_mock_${marker}`, appSecret: `toy-canary-secret-${ids.alphanumeric(8)}` },
    }),
    credentialsOf: (request) => {
      const bearer = bearerOf(request);
      const { appId, appSecret } = bodyJson(request);
      return {
        ids: typeof appId === 'string' ? [appId] : [],
        secrets: [bearer, appSecret].filter((value) => typeof value === 'string'),
      };
    },
    appOf: ({ app, tokens }, credential) =>
      credential === app.appId || credential === app.appSecret || tokens.has(credential) ? app.appId : undefined,
    expireToken: ({ tokens }, token, now) => {
      if (!tokens.has(token)) return false;
      tokens.set(token, now);
      return true;
    },
    revokeToken: ({ tokens }, token) => tokens.delete(token),
    describeOperations: () => [
      {
        operation: `${word}.echo`,
        summary: 'Send everything back',
        evidence: 'inferred',
        parameters: [],
        requestBody: { mediaType: 'text/plain', schema: { type: 'string' } },
        response: { status: 200, mediaType: 'application/json', schema: { type: ['object', 'null'] } },
      },
      {
        operation: `${word}.getUser`,
        summary: 'Read a user',
        evidence: 'documented',
        source: 'https://toy.example/page',
        parameters: [{ name: 'user_id', in: 'path', required: true, schema: { type: 'string' } }],
        response: { status: 200, mediaType: 'application/json', schema: { type: 'object' } },
      },
    ],
    refuse: (_call, refusal) => {
      if (refusal.kind === 'gateway')
        return { status: refusal.status, headers: { 'Content-Type': 'text/html' }, body: '<h1>gateway</h1>' };
      if (refusal.kind === 'condition') return json(400, { toy: refusal.condition });
      const { status, code = 'usual', retryAfterSeconds } = refusal;
      const answered = json(status, { toy: 'refused', code });
      return retryAfterSeconds === undefined
        ? answered
        : { ...answered, headers: { ...answered.headers, 'Retry-After': String(retryAfterSeconds) } };
    },
    answer: (call) => answer(call, word),
    unknownRoute: ({ request }) => json(404, { [word]: 'no route', method: request.method, path: request.path }),
    bodyTooLarge: ({ request }) => json(413, { toy: 'too large', got: request.body.byteLength }),
  };
}

function answer(call: MockCall<ToyState>, word: string): VendorResponse {
  const { request, operation, pathParameters, state, ids, now, limits, notes } = call;
  switch (operation?.slice(word.length + 1)) {
    case 'echo':
      return json(200, {
        method: request.method,
        target: request.target,
        path: request.path,
        query: request.query,
        rawHeaders: request.rawHeaders,
        bodyHex: Buffer.from(request.body).toString('hex'),
        contentType: request.header('content-type') ?? null,
        repeated: request.header('X-REPEATED') ?? null,
      });
    case 'getUser': {
      const id = pathParameters['user_id'] ?? '';
      const user = state.users.get(id);
      if (user !== undefined) return json(200, user);
      return {
        ...json(404, { toy: 'no user', id }),
        inferredRules: [`${word}.guess`],
        diagnostics: `no user ${id}\r\nx-injected: 用户`,
      };
    }
    case 'rename': {
      const { id, name } = bodyJson(request);
      const user = state.users.get(String(id));
      if (user !== undefined) user.name = String(name);
      return json(200, { operation });
    }
    case 'token': {
      const token = `t-${ids.alphanumeric(20)}`;
      state.tokens.set(token, new Date(now.getTime() + TOKEN_LIFE_MS));
      return json(200, { access_token: token, at: now.toISOString() });
    }
    case 'me': {
      const expiresAt = state.tokens.get(bearerOf(request) ?? '');
      if (expiresAt === undefined) return json(401, { toy: 'token invalid' });
      return expiresAt > now ? json(200, state.app.appId) : json(401, { toy: 'token expired' });
    }
    case 'limited': {
      const refusal = limits.take(state.app.appId);
      if (refusal === undefined) return json(200, { operation });
      return json(429, { toy: 'too many', resetAfterMs: refusal.resetAfterMs });
    }
    case 'violate':
      notes.violation({ code: 'toy-wrong', message: 'toy says so', path: 'body.toy' });
      return json(200, { operation });
    case 'crash':
      throw new TypeError('toy handler broke');
    case 'empty':
      return { status: 204, headers: { date: 'never', 'X-MOCK-SESSION': 'forged' }, body: '' };
    case 'badHeader':
      return { status: 200, headers: { 'X-Bad': 'a\r\nb' }, body: '' };
    default:
      return json(200, { operation: operation ?? null });
  }
}

function json(status: number, body: unknown): VendorResponse {
  return { status, headers: { 'Content-Type': 'application/json', 'X-Toy-Case': 'kept' }, body: JSON.stringify(body) };
}

function bearerOf({ header }: Pick<RawRequest, 'header'>): string | undefined {
  return /^Bearer (.+)$/.exec(header('authorization') ?? '')?.[1];
}

function bodyText({ body }: { readonly body: Uint8Array }): string {
  return new TextDecoder().decode(body);
}

function bodyJson(request: { readonly body: Uint8Array }): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bodyText(request));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
