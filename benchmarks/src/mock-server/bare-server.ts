import { createServer } from 'node:http';

/** The least that could stand in for the mock: JSON in, JSON of the same size out, nothing checked. */
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { user_list } = JSON.parse(Buffer.concat(chunks).toString());
    const result_list = user_list.map((user: { user_id: string; end_time: string }) => ({
      user_id: user.user_id,
      end_time: user.end_time,
      result: 'success_show',
    }));
    const body = JSON.stringify({ code: 0, msg: 'success', data: { result_list } });
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
    response.end(body);
  });
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  process.stdout.write(`bare ready http://127.0.0.1:${address.port}\n`);
});
