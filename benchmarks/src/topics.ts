import type { Topic } from './topic.ts';

const sdk = '@larksuiteoapi/node-sdk';

/** The topics of `pnpm bench`; each is loaded when it is asked for. */
export const topics: Readonly<Record<string, Topic>> = {
  client: {
    title: 'Client: batchOpen against a local bare node:http server in another process',
    packages: ['undici', 'zod', sdk],
    measure: async (settings) => (await import('./client/measure-client.ts')).measureClient(settings),
  },
  signing: {
    title: 'Signing: KSO-1 of a body of 1 KB',
    packages: ['tinybench'],
    measure: async (settings) => (await import('./signing/measure-signing.ts')).measureSigning(settings),
  },
  mock: {
    title: 'Mock server: Feishu batch_open with token, scope, limits, schema, state and journal',
    packages: ['fastify', 'msw'],
    measure: async (settings) => (await import('./mock-server/measure-mock.ts')).measureMock(settings),
  },
  start: {
    title: 'Start: mock servers, and the first call of a client, in fresh processes',
    packages: ['undici', 'fastify', sdk],
    measure: async (settings) => (await import('./start/measure-start.ts')).measureStart(settings),
  },
};
