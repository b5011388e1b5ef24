import { batchOpenPath, madeUpUsers, statusId } from '../../client/made-up-call.ts';

/*
 * A program: loads a client, makes one and calls once, in a process that has done nothing else. Each way takes a token
 * first, and loads its package itself, so that the time counts.
 */
const access = { appId: 'cli_bench', appSecret: 'bench' };
const users = madeUpUsers(1);

const ways: Readonly<Record<string, (baseURL: string) => Promise<unknown>>> = {
  'undici, two requests': async (baseURL) => {
    const { request } = await import('undici');
    const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' };
    const send = async (path: string, body: unknown) => {
      const answer = await request(baseURL + path, { method: 'POST', headers, body: JSON.stringify(body) });
      return answer.body.json();
    };
    const token = await send('/open-apis/auth/v3/tenant_access_token/internal', access);
    if (typeof token !== 'object' || token === null || !('tenant_access_token' in token)) throw new Error('No token.');
    headers['authorization'] = `Bearer ${String(token.tenant_access_token)}`;
    return send(batchOpenPath, { user_list: users });
  },
  'official SDK': async (baseURL) => {
    const { Client } = await import('@larksuiteoapi/node-sdk');
    const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
    const { systemStatus } = new Client({ ...access, domain: baseURL, logger: silent }).personal_settings.v1;
    // @ts-expect-error The SDK declares end_time as a number; the vendor's page asks for text.
    return systemStatus.batchOpen({ path: { system_status_id: statusId }, data: { user_list: users } });
  },
  '@x/feishu-status': async (baseURL) => {
    const { createFeishuStatus } = await import('@x/feishu-status');
    return createFeishuStatus({ ...access, baseURL }).batchOpen({ system_status_id: statusId, user_list: users });
  },
};

const [, , name = '', baseURL = ''] = process.argv;
const call = ways[name];
if (call === undefined) throw new Error(`There is no client "${name}".`);
const begunMs = performance.now();
await call(baseURL);
const tookMs = performance.now() - begunMs;
process.stdout.write(`${JSON.stringify({ tookMs })}\n`);
// What the clients keep open is no reason to stay.
process.exit();
