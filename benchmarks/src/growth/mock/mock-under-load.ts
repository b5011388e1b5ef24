import { Pool } from 'undici';
import { z } from 'zod';
import type { Load } from '../../mock-server/driver/driver.ts';
import { loadOf, prepareMock, seededUsers } from '../../mock-server/mock-load.ts';
import { packageFile } from '../../package-file.ts';
import { startServerProcess } from '../../server-process.ts';
import { median } from '../../statistics.ts';

const SESSION = '/_mock/v1/sessions/default';
const admin = { 'x-mock-admin': '1' };
const IN_FLIGHT = 16;

const credentialsSchema = z.object({
  credentials: z.object({ feishu: z.object({ appId: z.string(), appSecret: z.string() }) }),
});
const tokenSchema = z.object({ tenant_access_token: z.string() });
const listSchema = z.object({ items: z.array(z.unknown()) });

/** The Feishu mock in a process of its own, with what the growth of its costs is measured by. */
export interface MockUnderLoad {
  /** The median of so many calls, one after the other, in microseconds. */
  timeCalls(howMany: number, load?: Load): Promise<number>;
  /** Sends so many calls, several at a time. */
  sendCalls(howMany: number): Promise<void>;
  clearJournal(): Promise<void>;
  /** Lists the journal, and gives how long that took and how many entries came. */
  listJournal(): Promise<{ readonly tookMs: number; readonly entries: number }>;
  /** Makes another session, and gives a call of its own. */
  openSession(): Promise<Load>;
  stop(): Promise<void>;
}

export async function startMockUnderLoad(): Promise<MockUnderLoad> {
  const server = await startServerProcess([packageFile('@x/feishu-status-mock', 'dist/cli.js'), '--port', '0']);
  const pool = new Pool(server.url, { connections: IN_FLIGHT });
  const ids = await seededUsers(server);
  const defaultLoad = loadOf(1, ids, await prepareMock(server));

  async function request(method: 'GET' | 'POST' | 'DELETE', path: string, headers: Load['headers'], body?: string) {
    const answer = await pool.request({ method, path, headers, ...(body !== undefined && { body }) });
    const text = await answer.body.text();
    if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${text.slice(0, 300)}`);
    return text;
  }

  const send = ({ path, headers, body }: Load): Promise<string> => request('POST', path, headers, body);

  return {
    async timeCalls(howMany, load = defaultLoad) {
      const tookUs: number[] = [];
      for (let index = 0; index < howMany; index += 1) {
        const startedMs = performance.now();
        await send(load);
        tookUs.push((performance.now() - startedMs) * 1000);
      }
      return median(tookUs);
    },
    async sendCalls(howMany) {
      for (let left = howMany; left > 0; left -= IN_FLIGHT) {
        await Promise.all(Array.from({ length: Math.min(left, IN_FLIGHT) }, () => send(defaultLoad)));
      }
    },
    async clearJournal() {
      await request('DELETE', `${SESSION}/requests`, admin);
    },
    async listJournal() {
      const startedMs = performance.now();
      const text = await request('GET', `${SESSION}/requests`, {});
      const tookMs = performance.now() - startedMs;
      return { tookMs, entries: listSchema.parse(JSON.parse(text)).items.length };
    },
    async openSession() {
      const opened = await request('POST', '/_mock/v1/sessions', admin);
      const { appId, appSecret } = credentialsSchema.parse(JSON.parse(opened)).credentials.feishu;
      const headers = { 'content-type': 'application/json' };
      const path = '/open-apis/auth/v3/tenant_access_token/internal';
      const answer = await request('POST', path, headers, JSON.stringify({ app_id: appId, app_secret: appSecret }));
      return loadOf(1, ids, tokenSchema.parse(JSON.parse(answer)).tenant_access_token);
    },
    async stop() {
      await pool.close();
      await server.stop();
    },
  };
}
