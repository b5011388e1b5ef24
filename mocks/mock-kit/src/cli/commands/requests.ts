import { type Command, Option } from 'commander';
import { z } from 'zod';
import { readAnswer } from '../../control/read-answer.ts';
import type { RequestMatch } from '../../control/request-match.ts';
import type { JournalEntry } from '../../journal/journal-entry.ts';
import { matchesEntry } from '../../journal/match-entry.ts';
import { sessionClient } from '../client/admin-client.ts';
import { addClientFlags, type ClientFlags } from '../client/client-flags.ts';
import { followEvents } from '../client/follow-events.ts';
import { requestLine, requestTable } from '../output/request-table.ts';
import { print, tell } from '../output/write.ts';
import { checked } from '../parse-arguments.ts';
import type { Program } from '../program.ts';

interface RequestsFlags extends ClientFlags {
  readonly operation?: string;
  readonly status?: number;
  readonly violations?: true;
  readonly json?: true;
  readonly follow?: true;
  readonly curl?: string;
}

/** `requests`: what has arrived and what came of it. */
export function addRequests(root: Command, program: Program): void {
  const command = root
    .command('requests')
    .description('list the requests that arrived, oldest first')
    .option('--operation <id>', '* stands for any text: feishu.*')
    .option('--status <code>', 'of the answer', checked(readStatus))
    .option('--violations', 'only requests that broke a rule of the vendor')
    .option('--json', 'one JSON object a line')
    .option('--follow', 'go on as requests arrive')
    .addOption(
      new Option('--curl <request>', 'print one request, by its number or id, as a curl command').conflicts('follow'),
    );
  addClientFlags(command, program).action((flags: RequestsFlags) => {
    if (flags.curl !== undefined) return printCurl(flags, flags.curl);
    return flags.follow === true ? follow(flags) : list(flags);
  });
}

async function list(flags: RequestsFlags): Promise<void> {
  const entries = await sessionClient(flags).session.requests.list(matchOf(flags));
  if (flags.json === true) for (const entry of entries) print(JSON.stringify(entry));
  else if (entries.length === 0) tell('No such request has arrived.');
  else print(requestTable(entries));
}

async function follow(flags: RequestsFlags): Promise<void> {
  const stopped = new AbortController();
  process.once('SIGINT', () => stopped.abort()).once('SIGTERM', () => stopped.abort());
  const show = (entry: JournalEntry) => print(flags.json === true ? JSON.stringify(entry) : requestLine(entry));
  const match = matchOf(flags);
  const shown = new Set<string>();
  const { session } = sessionClient(flags);
  for await (const { type, data } of followEvents(flags, stopped.signal)) {
    const entries =
      type === 'connected' ? await session.requests.list(match) : type === 'request' ? [entryOf(data)] : [];
    for (const entry of entries) {
      if (entry.phase === 'open' || shown.has(entry.id) || !matchesEntry(match, entry)) continue;
      shown.add(entry.id);
      show(entry);
    }
  }
}

/** The admin API is this package's own, of the same version. */
function entryOf(data: unknown): JournalEntry {
  return z.custom<JournalEntry>((value) => typeof value === 'object' && value !== null).parse(data);
}

async function printCurl(flags: RequestsFlags, request: string): Promise<void> {
  const { call, path, session } = sessionClient(flags);
  const number = /^#?(\d{1,9})$/.exec(request)?.[1];
  const numbered = number === undefined ? [] : await session.requests.list();
  const id = numbered.find(({ sequence }) => sequence === Number(number))?.id ?? request;
  const answer = await call({ method: 'GET', path: `${path}/requests/${encodeURIComponent(id)}/curl` });
  print(readAnswer(z.string(), answer).trimEnd());
}

function matchOf({ operation, status, violations }: RequestsFlags): RequestMatch {
  return {
    ...(operation !== undefined && { operation }),
    ...(status !== undefined && { status }),
    ...(violations !== undefined && { violations }),
  };
}

function readStatus(text: string): number {
  if (/^[1-9]\d\d$/.test(text)) return Number(text);
  throw new RangeError('Give an HTTP status, for example 429.');
}
