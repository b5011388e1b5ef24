import { z } from 'zod';
import { MockAdminError } from '../../control/admin-error.ts';
import { adminClient } from './admin-client.ts';
import type { ClientFlags } from './client-flags.ts';

export interface ServerEvent {
  readonly type: string;
  readonly data: unknown;
}

/**
 * The server-sent events of a session, until the server stops or the signal is aborted. The first value says that the
 * stream stands, so that nothing is missed by who then asks for what was before.
 */
export async function* followEvents(flags: ClientFlags, signal: AbortSignal): AsyncGenerator<ServerEvent> {
  const { origin } = adminClient(flags);
  const answer = await connect(`${origin}/_mock/v1/events?session=${encodeURIComponent(flags.session)}`, flags, signal);
  yield { type: 'connected', data: undefined };
  let rest = '';
  try {
    for await (const text of answer.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parseBlock(block);
        if (event !== undefined) yield event;
      }
    }
  } catch (error) {
    // A server that stops may cut the connection.
    if (!signal.aborted && !(error instanceof TypeError)) throw error;
  }
}

async function connect(url: string, { adminToken }: ClientFlags, signal: AbortSignal): Promise<ReadableStream> {
  const headers = adminToken === undefined ? undefined : { authorization: `Bearer ${adminToken}` };
  const response = await fetch(url, { signal, ...(headers !== undefined && { headers }) }).catch((cause: unknown) => {
    throw new MockAdminError(`No mock server answers at ${url}. Is it running?`, undefined, [], { cause });
  });
  if (response.ok && response.body !== null) return response.body;
  const problem = z.object({ detail: z.string() }).safeParse(await response.json().catch(() => undefined));
  throw new MockAdminError(problem.data?.detail ?? `Status ${response.status} instead of events.`, response.status);
}

function parseBlock(block: string): ServerEvent | undefined {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name, value);
  }
  const [type, data] = [fields.get('event'), fields.get('data')];
  return type === undefined || data === undefined ? undefined : { type, data: JSON.parse(data) };
}
