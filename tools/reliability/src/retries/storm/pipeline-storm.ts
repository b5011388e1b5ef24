import {
  createClientContext,
  createGivenTokenSource,
  execute,
  type Runtime,
  resolveOptions,
  type Schema,
  type Transport,
  type VendorAdapter,
} from '@x/core-signing';
import { errors, operations } from '@x/feishu-status/contract';

const adapter: VendorAdapter<string> = {
  title: 'Storm',
  errors,
  authorize: (request) => request,
  sign: (request) => request,
  readRetryAfterMs: () => undefined,
  secretsOf: () => [],
};

const anything: Schema<unknown> = {
  '~standard': { version: 1, vendor: 'storm', validate: (value) => ({ value }) },
};

/**
 * Many clients of the call pipeline meet one outage at the same moment. Their runtime is injected: nobody waits, and
 * what is measured is when by their own clocks the second attempts reach the server.
 *
 * @returns milliseconds after the outage
 */
export async function pipelineStorm(clients: number, random: () => number): Promise<readonly number[]> {
  const secondAttemptsAtMs: number[] = [];
  await Promise.all(
    Array.from({ length: clients }, async () => {
      let nowMs = 0;
      const runtime: Runtime = {
        monotonicMs: () => nowMs,
        random,
        async sleep(ms) {
          nowMs += ms;
        },
      };
      let attempts = 0;
      const transport: Transport = {
        async send() {
          attempts += 1;
          if (attempts === 1)
            return { ok: true, response: { status: 503, header: () => undefined, body: '<html></html>' } };
          secondAttemptsAtMs.push(nowMs);
          return { ok: true, response: { status: 200, header: () => undefined, body: '{}' } };
        },
        close: async () => undefined,
      };
      const options = resolveOptions('storm', { transport }, [], 'https://vendor.example');
      const context = createClientContext(adapter, options, [], runtime);
      const tokens = createGivenTokenSource(
        () => 'token',
        (value): value is string => typeof value === 'string',
      );
      await execute(context, tokens, {
        operation: operations.list,
        data: anything,
        readEnvelope: () => ({ type: 'data', data: {} }),
        request: { method: 'GET', path: operations.list.path, query: [], headers: {} },
      });
    }),
  );
  return secondAttemptsAtMs;
}
