import { createServer } from 'node:http';
import { getResponse, HttpResponse, http } from 'msw';
import { answerTo, type BatchOpenBody, routePath } from './answer.ts';
import { listenAndTell } from './listen.ts';

/* A program: msw's handlers behind node:http, as its own recipe for a server has it. Nothing is checked. */
const handlers = [
  http.post<never, BatchOpenBody>(`*${routePath}`, async ({ request }) =>
    HttpResponse.json(answerTo(await request.json())),
  ),
];

const server = createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const body = Buffer.concat(chunks);
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, { method: 'POST', headers, body });
  const response = await getResponse(handlers, request);
  if (response === undefined) throw new Error(`No handler for ${incoming.url}.`);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});

listenAndTell(server);
