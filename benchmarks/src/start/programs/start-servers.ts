import { once } from 'node:events';
import { createServer } from 'node:http';

type Stop = () => Promise<unknown>;
type Start = () => Promise<Stop>;

/** Loads what a server needs and gives what starts it; ours are loaded from the file that is given. */
export const startServers: Readonly<Record<string, (file: string) => Promise<Start>>> = {
  'node:http': async () => async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return async () => server.close();
  },
  Fastify: async () => {
    const { fastify } = await import('fastify');
    return async () => {
      const app = fastify();
      app.post('/', async () => ({}));
      await app.listen({ port: 0, host: '127.0.0.1' });
      return () => app.close();
    };
  },
  '@x/feishu-status-mock': async (file) => {
    const { startFeishuStatusMock }: typeof import('@x/feishu-status-mock') = await import(file);
    return async () => {
      const mock = await startFeishuStatusMock();
      return () => mock.close();
    };
  },
  '@x/mocks': async (file) => {
    const { startMocks }: typeof import('@x/mocks') = await import(file);
    return async () => {
      const mocks = await startMocks();
      return () => mocks.close();
    };
  },
};
