import { createServer } from 'node:http';
import { madeUpUsers } from './made-up-call.ts';
import { malformedAnswers } from './malformed/malformed-answers.ts';
import { workloads } from './workload.ts';

/*
 * A program: a bare server that has every answer ready. The first segment of the path says which, so that a client
 * chooses by its base URL: `/50` answers for 50 users, `/html` with a page. Tokens are for whoever asks.
 */
const JSON_TYPE = 'application/json; charset=utf-8';
const token = Buffer.from(JSON.stringify({ code: 0, msg: 'ok', tenant_access_token: 't-bench', expire: 7200 }));
const answers = new Map<string, { readonly body: Buffer; readonly type: string }>();
for (const { users } of workloads) {
  const result_list = madeUpUsers(users).map((user) => ({ ...user, result: 'success_show' }));
  const body = JSON.stringify({ code: 0, msg: 'success', data: { result_list } });
  answers.set(String(users), { body: Buffer.from(body), type: JSON_TYPE });
}
for (const { name, body, type = JSON_TYPE } of malformedAnswers) answers.set(name, { body: Buffer.from(body), type });

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const path = request.url ?? '';
    const answer = path.includes('/auth/')
      ? { body: token, type: JSON_TYPE }
      : answers.get(path.slice(1, path.indexOf('/', 1)));
    if (answer === undefined) throw new Error(`No answer for ${path}.`);
    response.writeHead(200, { 'Content-Type': answer.type, 'Content-Length': answer.body.length });
    response.end(answer.body);
  });
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  process.stdout.write(`answers ready http://127.0.0.1:${address.port}\n`);
});
