import type { ClientCall } from '../../src/client/client-call.ts';
import { type ClientContext, createClientContext } from '../../src/client/client-context.ts';
import type { VendorAdapter } from '../../src/client/vendor-adapter.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { execute } from '../../src/execute.ts';
import { type Envelope, isPlainObject, readRetryAfterMs } from '../../src/index.ts';
import type { CallOptions, CommonOptions } from '../../src/options/common-options.ts';
import { resolveOptions } from '../../src/options/resolve-options.ts';
import type { Runtime } from '../../src/retry/runtime.ts';
import type { TokenSource } from '../../src/token/token-source.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { type ManualRuntime, manualRuntime } from './manual-runtime.ts';
import { catalogue, greet } from './operations.ts';
import { type Greeting, greetingSchema } from './schemas.ts';

/** A vendor of the simplest form: the token in a header, and a "signature" that shows what was signed and when. */
export const adapter: VendorAdapter<string> = {
  title: 'Testvendor',
  errors: catalogue,
  requestIdHeader: 'x-request-id',
  authorize: (request, token) => ({ ...request, headers: { ...request.headers, Authorization: `Bearer ${token}` } }),
  sign: (request, date) => ({
    ...request,
    headers: { ...request.headers, 'X-Signature': `${date.toISOString()} ${request.headers['Authorization']}` },
  }),
  readRetryAfterMs: (response) => readRetryAfterMs(response, ['retry-after']),
  secretsOf: (token) => [token],
};

export function readEnvelope(body: unknown): Envelope {
  if (!isPlainObject(body) || typeof body['code'] !== 'number') return { type: 'none' };
  if (body['code'] === 0) return { type: 'data', data: body['data'] };
  return {
    type: 'refusal',
    code: body['code'],
    message: String(body['msg']),
    requestId: typeof body['id'] === 'string' ? body['id'] : undefined,
    details: isPlainObject(body['details']) ? body['details'] : undefined,
  };
}

export function greetCall(operation: Operation = greet): ClientCall<Greeting> {
  return {
    operation,
    data: greetingSchema,
    readEnvelope,
    request: {
      method: operation.method,
      path: operation.path,
      query: [['lang', 'en']],
      headers: {},
      body: { type: 'json', value: { name: 'Ada' } },
    },
  };
}

export interface TestClient {
  readonly context: ClientContext<string>;
  readonly runtime: ManualRuntime;
  call(options?: CallOptions, operation?: Operation): Promise<Greeting>;
}

export interface TestClientSetup extends CommonOptions {
  readonly transport: Transport;
  readonly tokens?: TokenSource<string>;
  readonly secrets?: readonly string[];
  readonly adapter?: VendorAdapter<string>;
  /** Instead of the manual one, where real time is the point. */
  readonly realRuntime?: Runtime;
}

export function testClient(setup: TestClientSetup): TestClient {
  const { tokens = countingTokens(), secrets = [], adapter: ownAdapter = adapter, realRuntime, ...options } = setup;
  const runtime = manualRuntime();
  const resolved = resolveOptions(
    'createTest',
    { now: () => new Date(0), ...options },
    [],
    'https://api.vendor.example',
  );
  const context = createClientContext(ownAdapter, resolved, secrets, realRuntime ?? runtime);
  return {
    context,
    runtime,
    call: (callOptions, operation) => execute(context, tokens, greetCall(operation), callOptions),
  };
}

export interface CountingTokens extends TokenSource<string> {
  readonly refused: number[];
}

/** Gives `token-1`, and the next one after each refusal. */
export function countingTokens(): CountingTokens {
  let generation = 1;
  const refused: number[] = [];
  const held = (): { token: string; generation: number } => ({ token: `token-${generation}`, generation });
  return {
    refused,
    peek: () => undefined,
    get: async () => held(),
    refuse(refusedGeneration) {
      refused.push(refusedGeneration);
      if (refusedGeneration === generation) generation += 1;
    },
  };
}
