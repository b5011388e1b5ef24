import { z } from 'zod';
import type { AdminCaller } from '../../control/admin-call.ts';
import { callOverHttp } from '../../control/connect-mocks.ts';
import { readAnswer } from '../../control/read-answer.ts';
import { createSessionControls, type UntypedControls } from '../../control/session-controls.ts';
import { CommandFailure, ExitCode } from '../exit-code.ts';
import type { ClientFlags, ServerAddress } from './client-flags.ts';

/** The admin API of a running mock. */
export interface AdminClient {
  readonly origin: string;
  readonly call: AdminCaller;
  get(path: string): Promise<unknown>;
}

export function adminClient({ url, adminToken }: ServerAddress): AdminClient {
  const origin = originOf(url);
  const call = callOverHttp(origin, adminToken);
  return {
    origin,
    call,
    get: async (path) => readAnswer(z.unknown(), await call({ method: 'GET', path })),
  };
}

/** The controls of the session that `--session` names. */
export function sessionClient(
  flags: ClientFlags,
): AdminClient & { readonly session: UntypedControls; readonly path: string } {
  const client = adminClient(flags);
  return {
    ...client,
    session: createSessionControls(client.call, flags.session),
    path: `/sessions/${encodeURIComponent(flags.session)}`,
  };
}

function originOf(url: string): string {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
  throw new CommandFailure(
    ExitCode.usage,
    `--url: ${JSON.stringify(url)} is no URL. Give one like http://127.0.0.1:4610.`,
  );
}
