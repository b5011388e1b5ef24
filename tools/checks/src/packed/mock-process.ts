import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface MockProcess {
  /** The address and the credentials, by the names that the examples of the READMEs read. */
  readonly env: NodeJS.ProcessEnv;
  /** Merges into the state of the vendor's tenant. */
  patchState(vendor: string, patch: unknown): Promise<void>;
  /** The operations that have been called, in their order. */
  operations(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Starts an installed mock from its command line, as another program would. */
export async function startMock(cli: string, node: string): Promise<MockProcess> {
  const child = spawn(node, [cli, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [readyLine]: unknown[] = await once(createInterface({ input: child.stdout }), 'line');
  const url = / ready (http:\S+)$/.exec(String(readyLine))?.[1];
  if (url === undefined) throw new Error(`no ready line: ${String(readyLine)}`);
  const session: { credentials: Record<string, Record<string, string>> } = await getJson(
    `${url}/_mock/v1/sessions/default`,
  );
  return {
    env: { X_BASE_URL: url, ...environmentOf(session.credentials) },
    async patchState(vendor, patch) {
      const { status } = await fetch(`${url}/_mock/v1/sessions/default/state/${vendor}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(patch),
      });
      if (status !== 200) throw new Error(`the mock refused the change of its state with ${status}`);
    },
    async operations() {
      const journal: { items: { operation: string }[] } = await getJson(`${url}/_mock/v1/sessions/default/requests`);
      return journal.items.map(({ operation }) => operation);
    },
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function getJson<Value>(url: string): Promise<Value> {
  const response = await fetch(url);
  return response.json() as Promise<Value>;
}

/** `feishu.appId` becomes `FEISHU_APP_ID`. */
function environmentOf(credentials: Readonly<Record<string, Readonly<Record<string, string>>>>): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(credentials).flatMap(([vendor, fields]) =>
      Object.entries(fields).map(([name, value]) => [
        `${vendor}_${name.replace(/[A-Z]/g, (letter) => `_${letter}`)}`.toUpperCase(),
        value,
      ]),
    ),
  );
}
