import { rename, writeFile } from 'node:fs/promises';
import { isSecretName } from '../../journal/secret-names.ts';
import { CommandFailure, ExitCode } from '../exit-code.ts';
import { tell } from '../output/write.ts';
import type { Program } from '../program.ts';
import { removeAtExit } from './remove-at-exit.ts';
import type { Started } from './start-from-flags.ts';

/** What a program that started the mocks needs to know, for `--json` and `--ready-file`. */
export function readyEvent({ server, vendors, caFile }: Started, hasAdmin: boolean) {
  return {
    event: 'ready',
    url: server.url,
    pid: process.pid,
    vendors: Object.fromEntries(
      vendors.map(({ name, behaviourVersion }) => [name, { baseURL: server.url, behaviourVersion }]),
    ),
    ...(hasAdmin && { adminUrl: `${server.url}/_mock/v1` }),
    ...(caFile !== undefined && { caFile }),
  };
}

/** The one line of stdout. A command of one vendor does not repeat whose it is. */
export function readyLine({ bin, vendors: all }: Program, { server, vendors }: Started): string {
  const names = all.length > 1 ? ` ${vendors.map(({ name }) => name).join(',')}` : '';
  return `${bin} ready ${server.url}${names}`;
}

/** Written as a whole or not at all, so that who waits for it never reads half of it. */
export async function writeReadyFile(file: string, event: object): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  removeAtExit(draft);
  removeAtExit(file);
  try {
    await writeFile(draft, `${JSON.stringify(event)}\n`);
    await rename(draft, file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(ExitCode.runtimeFailure, `--ready-file ${file} cannot be written: ${why}`);
  }
}

/** For people. Ids only: the secrets of a mock are made up, but a log is no place to get used to them. */
export function describeStarted(
  { server, vendors, caFile }: Started,
  { hasAdmin, hasPage }: { hasAdmin: boolean; hasPage: boolean },
): void {
  const lines = vendors.map(({ name, title }) => [title, idsOf(server.registry.default.tenant(name)?.credentials)]);
  if (hasAdmin) lines.push(['Credentials', `${server.url}/_mock/v1/sessions/default`]);
  if (hasPage) lines.push(['Page', `${server.url}/_mock/ui/`]);
  if (caFile !== undefined) lines.push(['Certificate', `NODE_EXTRA_CA_CERTS=${caFile}`]);
  const width = Math.max(...lines.map(([name = '']) => name.length));
  for (const [name = '', text] of lines) tell(`${name.padEnd(width)}  ${text}`);
}

function idsOf(credentials: unknown): string {
  if (typeof credentials !== 'object' || credentials === null) return '';
  const ids = Object.entries(credentials).filter(([name]) => !isSecretName(name));
  return ids.map(([name, value]) => `${name} ${value}`).join(', ');
}
