import { once } from 'node:events';
import { createServer } from 'node:http';

export interface Window {
  readonly limit: number;
  readonly windowMs: number;
}

/** A server that takes at most so many calls within any stretch of each window's length, and refuses the others. */
export async function startSlidingVendor(windows: readonly Window[]) {
  const takenAtMs: number[] = [];
  let refused = 0;
  const server = createServer((request, response) => {
    const nowMs = Date.now();
    const isFull = windows.some(({ limit, windowMs }) => {
      const before = takenAtMs.at(-limit);
      return before !== undefined && nowMs - before < windowMs;
    });
    if (isFull) refused += 1;
    else takenAtMs.push(nowMs);
    request.resume();
    request.once('end', () => response.writeHead(isFull ? 429 : 200).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    takenAtMs: takenAtMs as readonly number[],
    refused: () => refused,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
