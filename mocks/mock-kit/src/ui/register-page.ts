import type { FastifyInstance, FastifyReply } from 'fastify';
import { readPageFile } from './page-file.ts';
import { pageHeaders } from './page-headers.ts';

/**
 * Adds the page that shows a running mock, `/ui` below the prefix of the instance, which must be `/_mock`. The files
 * hold no data: what the page shows it reads from the admin API, with the token where one is needed.
 */
export function registerPage(instance: FastifyInstance): void {
  instance.get('/ui', (_request, reply) => sendFile(reply, 'index.html'));
  instance.get('/ui/', (_request, reply) => sendFile(reply, 'index.html'));
  instance.get<{ Params: { file: string } }>('/ui/:file', ({ params }, reply) => sendFile(reply, params.file));
}

async function sendFile(reply: FastifyReply, name: string): Promise<FastifyReply> {
  const file = await readPageFile(name);
  if (file === undefined) {
    reply.callNotFound();
    return reply;
  }
  return reply.headers(pageHeaders).type(file.contentType).send(file.content);
}
