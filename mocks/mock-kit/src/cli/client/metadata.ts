import { type Command, Option } from 'commander';
import { z } from 'zod';
import { readAnswer } from '../../control/read-answer.ts';
import { startMocksServer } from '../../server/start-mocks-server.ts';
import type { Program } from '../program.ts';
import { adminClient } from './admin-client.ts';

export interface MetadataFlags {
  readonly url?: string;
  readonly adminToken?: string;
}

/** `--url` has no default: what a mock says of itself does not depend on whether it runs. */
export function addMetadataFlags(command: Command): Command {
  return command
    .option('--url <url>', 'ask a running mock instead of this program')
    .addOption(new Option('--admin-token <token>', 'needed from another machine').env('X_MOCKS_ADMIN_TOKEN'));
}

/** Asks the admin API of the mock at `--url`, or of this program's own mocks, which are started without a socket. */
export async function metadata(program: Program, { url, adminToken }: MetadataFlags, path: string): Promise<unknown> {
  if (url !== undefined) return adminClient({ url, ...(adminToken !== undefined && { adminToken }) }).get(path);
  await using mocks = await startMocksServer(program.vendors, { listen: false });
  const answer = await mocks.fetch(new Request(`http://127.0.0.1/_mock/v1${path}`));
  return readAnswer(z.unknown(), { status: answer.status, body: await answer.json() });
}
