import type { Transport } from '@x/core-signing';
import { createFeishuStatus } from '@x/feishu-status';

/**
 * Many Feishu clients, as they are published, meet one outage at the same moment.
 *
 * @param hintSeconds what the outage asks to wait, if it does
 * @returns the pauses before their second attempts, which the clients tell their listeners, in milliseconds
 */
export async function clientStorm(clients: number, hintSeconds?: number): Promise<readonly number[]> {
  const pausesMs: number[] = [];
  const over = new AbortController();
  const outage: Transport = {
    async send() {
      const header = (name: string): string | undefined =>
        name === 'retry-after' && hintSeconds !== undefined ? String(hintSeconds) : undefined;
      return { ok: true, response: { status: 503, header, body: '<html></html>' } };
    },
    close: async () => undefined,
  };
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = createFeishuStatus({
        getAccessToken: () => 't-storm',
        transport: outage,
        retry: { maxAttempts: 2 },
        onAttempt: ({ retryInMs }) => {
          if (retryInMs === undefined) return;
          pausesMs.push(retryInMs);
          // What the clients want is known when the last has asked; nobody has to wait for it.
          if (pausesMs.length === clients) setImmediate(() => over.abort());
        },
      });
      await client.list({}, { signal: over.signal }).catch(() => undefined);
      await client.close();
    }),
  );
  return pausesMs;
}
