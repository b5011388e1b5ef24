import { fastify } from 'fastify';
import { answerTo, type BatchOpenBody, routePath } from './answer.ts';

/* A program: Fastify with one route. Nothing is checked, and no schema speeds up what it writes. */
const app = fastify();
app.post<{ Body: BatchOpenBody }>(routePath, async (request) => answerTo(request.body));
const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`ready ${url}\n`);
