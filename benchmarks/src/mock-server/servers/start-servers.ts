import { join } from 'node:path';
import { packageFile } from '../../package-file.ts';
import { type ServerProcess, startServerProcess } from '../../server-process.ts';

/** Who is compared, as a program; the bare server is the limit. */
const programs = {
  'bare node:http': () => [join(import.meta.dirname, 'bare-server.ts')],
  Fastify: () => [join(import.meta.dirname, 'fastify-server.ts')],
  'msw behind node:http': () => [join(import.meta.dirname, 'msw-server.ts')],
  // The package as it is published, with its default log.
  '@x/feishu-status-mock': () => [packageFile('@x/feishu-status-mock', 'dist/cli.js'), '--port', '0'],
} as const satisfies Readonly<Record<string, () => readonly string[]>>;

export type ServerName = keyof typeof programs;

export const serverNames: readonly ServerName[] = [
  'bare node:http',
  'Fastify',
  'msw behind node:http',
  '@x/feishu-status-mock',
];

export type Servers = ReadonlyMap<ServerName, ServerProcess>;

export async function startServers(): Promise<Servers> {
  const servers = new Map<ServerName, ServerProcess>();
  for (const name of serverNames) servers.set(name, await startServerProcess(programs[name]()));
  return servers;
}

export async function stopServers(servers: Servers): Promise<void> {
  await Promise.all([...servers.values()].map((server) => server.stop()));
}
