import { once } from 'node:events';
import type { Server } from 'node:http';
import { MockStartError } from './mock-start-error.ts';

/**
 * Listens and gives the port that was taken.
 *
 * @throws MockStartError when the port is taken or not allowed, or the host is not this machine's.
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    server.listen({ host, port });
    await once(server, 'listening');
  } catch (error) {
    throw explain(error, host, port);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function explain(error: unknown, host: string, port: number): unknown {
  const cause = { cause: error };
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new MockStartError(
        'portInUse',
        'port',
        `${port} on ${host} is in use. Choose another, or 0 for any free one.`,
        cause,
      );
    case 'EACCES':
      return new MockStartError('optionInvalid', 'port', `${port} is not allowed. Give one above 1023.`, cause);
    case 'EADDRNOTAVAIL':
    case 'EAI_AGAIN':
    case 'EINVAL':
    case 'ENOTFOUND':
      return new MockStartError('optionInvalid', 'host', `${host} is no address of this machine.`, cause);
    default:
      return error;
  }
}
