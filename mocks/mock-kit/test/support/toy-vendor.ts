import { type IdGenerator, type MockCall, type MockVendor, SeedError, type VendorResponse } from '../../src/index.ts';

export interface ToyUser {
  id: string;
  name: string;
  tags?: string[];
}

export interface ToySeed {
  app: { appId: string; appSecret: string };
  users: ToyUser[];
}

export interface ToyCredentials {
  readonly appId: string;
  readonly appSecret: string;
}

interface ToyState {
  readonly app: ToyCredentials;
  readonly users: Map<string, ToyUser>;
}

/** A vendor that shows what the kit hands it, and whose every answer can be told from one of a library's. */
export const toyVendor: MockVendor<ToySeed, ToyState, ToyCredentials> = {
  name: 'feishu',
  title: 'Toy',
  operations: [
    { id: 'toy.echo', method: 'POST', path: '/toy/echo' },
    { id: 'toy.echo', method: 'GET', path: '/toy/echo' },
    { id: 'toy.echo', method: 'DELETE', path: '/toy/echo' },
    { id: 'toy.getUser', method: 'GET', path: '/toy/users/:user_id' },
    { id: 'toy.rename', method: 'POST', path: '/toy/change', accepts: (request) => bodyText(request).includes('name') },
    { id: 'toy.tag', method: 'POST', path: '/toy/change', accepts: (request) => bodyText(request).includes('tag') },
    { id: 'toy.token', method: 'POST', path: '/toy/token' },
    { id: 'toy.crash', method: 'POST', path: '/toy/crash' },
    { id: 'toy.empty', method: 'POST', path: '/toy/empty' },
    { id: 'toy.badHeader', method: 'POST', path: '/toy/bad-header' },
  ],
  rules: [
    { id: 'toy.echo-all', statement: 'Everything is echoed.', evidence: 'documented', source: 'the toy page' },
    { id: 'toy.guess', statement: 'A user who is not there is code 7.', evidence: 'inferred' },
  ],
  defaultSeed: (ids: IdGenerator) => ({
    app: { appId: `toy_mock_${ids.hex(8)}`, appSecret: `toy-canary-secret-${ids.alphanumeric(8)}` },
    users: [
      { id: 'u1', name: 'One', tags: ['a'] },
      { id: 'u2', name: 'Two' },
    ],
  }),
  parseSeed: (value) => {
    if (typeof value !== 'object' || value === null || !('users' in value) || !Array.isArray(value.users)) {
      throw new SeedError([{ path: 'users', message: 'must be a list' }]);
    }
    const faults = value.users.flatMap((user: ToyUser, index) =>
      typeof user.name === 'string' ? [] : [{ path: `users.${index}.name`, message: 'must be a string' }],
    );
    if (faults.length > 0) throw new SeedError(faults);
    const { app = { appId: 'toy_mock_seeded', appSecret: 'toy-canary-secret-seeded' }, users } = value as ToySeed;
    return { app, users };
  },
  createState: ({ app, users }) => ({ app, users: new Map(users.map((user) => [user.id, user])) }),
  toSeed: ({ app, users }) => ({ app, users: [...users.values()] }),
  credentials: ({ app }) => ({ ...app }),
  answer,
  unknownRoute: ({ request }) => json(404, { toy: 'no route', method: request.method, path: request.path }),
  bodyTooLarge: ({ request }) => json(413, { toy: 'too large', got: request.body.byteLength }),
};

function answer(call: MockCall<ToyState>): VendorResponse {
  const { request, operation, pathParameters, state, ids, now } = call;
  switch (operation) {
    case 'toy.echo':
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
    case 'toy.getUser': {
      const id = pathParameters['user_id'] ?? '';
      const user = state.users.get(id);
      if (user !== undefined) return json(200, user);
      return {
        ...json(404, { toy: 'no user', id }),
        inferredRules: ['toy.guess'],
        diagnostics: `no user ${id}\r\nx-injected: 用户`,
      };
    }
    case 'toy.rename': {
      const { id, name } = JSON.parse(bodyText(request));
      const user = state.users.get(id);
      if (user !== undefined) user.name = name;
      return json(200, { operation });
    }
    case 'toy.token':
      return json(200, { access_token: `t-${ids.alphanumeric(20)}`, at: now.toISOString() });
    case 'toy.crash':
      throw new TypeError('toy handler broke');
    case 'toy.empty':
      return { status: 204, headers: { date: 'never', 'X-MOCK-SESSION': 'forged' }, body: '' };
    case 'toy.badHeader':
      return { status: 200, headers: { 'X-Bad': 'a\r\nb' }, body: '' };
    default:
      return json(200, { operation: operation ?? null });
  }
}

function json(status: number, body: unknown): VendorResponse {
  return { status, headers: { 'Content-Type': 'application/json', 'X-Toy-Case': 'kept' }, body: JSON.stringify(body) };
}

function bodyText({ body }: { readonly body: Uint8Array }): string {
  return new TextDecoder().decode(body);
}
