import { createServer, type IncomingMessage } from 'node:http';
import { userIndex } from '../made-up-users.ts';
import { MEMORY_USERS } from './memory-users.ts';

/*
 * The least that could stand in for the vendor: a token for whoever asks, a good word for each user, and a note of how
 * often each user came. The mock would keep a million users beside its other work.
 */
const timesSent = new Uint8Array(MEMORY_USERS);

function answer(path: string, body: Buffer): unknown {
  if (path.includes('/auth/')) return { code: 0, msg: 'ok', tenant_access_token: 't-bench', expire: 7200 };
  if (path === '/counts') {
    const once = timesSent.filter((times) => times === 1).length;
    const never = timesSent.filter((times) => times === 0).length;
    timesSent.fill(0);
    return { once, never, more: MEMORY_USERS - once - never };
  }
  const { user_list } = JSON.parse(body.toString()) as { user_list: { user_id: string; end_time: string }[] };
  for (const { user_id } of user_list) {
    const index = userIndex(user_id) ?? -1;
    timesSent[index] = Math.min(255, (timesSent[index] ?? 0) + 1);
  }
  const result_list = user_list.map((user) => ({ ...user, result: 'success_show' }));
  return { code: 0, msg: 'success', data: { result_list } };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const server = createServer(async (request, response) => {
  const body = JSON.stringify(answer(request.url ?? '', await read(request)));
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  process.stdout.write(`counting ready http://127.0.0.1:${address.port}\n`);
});
