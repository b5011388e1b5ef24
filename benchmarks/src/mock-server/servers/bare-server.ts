import { createServer } from 'node:http';
import { answerTo } from './answer.ts';
import { listenAndTell } from './listen.ts';

/* A program: the least that could stand in for the mock. JSON in, JSON of the same size out, nothing checked. */
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.stringify(answerTo(JSON.parse(Buffer.concat(chunks).toString())));
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
    response.end(body);
  });
});

listenAndTell(server);
