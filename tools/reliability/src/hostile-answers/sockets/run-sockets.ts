import type { Socket } from 'node:net';
import type { VendorName } from '../../calls/operation-call.ts';
import { callByName } from '../../documented/call-by-name.ts';
import { documentedOperations } from '../../documented/documented-operations.ts';
import type { PartOptions } from '../../part.ts';
import { endInTime } from '../run/end-in-time.ts';
import { type EndOfCall, endOfError, endOfValue } from '../run/end-of-call.ts';
import { makeClients } from '../run/make-clients.ts';
import type { Tally } from '../run/tally.ts';
import { brokenScripts } from './broken-scripts.ts';
import { bombs, costlyScripts } from './costly-scripts.ts';
import { type Costs, measureCosts } from './costs.ts';
import { type RawScript, whole } from './raw-script.ts';
import { startRawServer } from './raw-server.ts';

const deadlineMs = 30_000;
/** A call that must end in time gets little of it, one that must not gets plenty. */
const shortTimeoutMs = 60;
const atOnce = 8;

export interface SocketRun {
  readonly vendor: VendorName;
  readonly cases: number;
  readonly tally: Tally;
  readonly costs: Costs;
  readonly options: Pick<PartOptions, 'signal'>;
}

/** The answers that need a socket, over the client's own transport and over the global `fetch`. */
export async function runSockets(run: SocketRun): Promise<void> {
  const { cases, options } = run;
  // Making a bomb takes the memory that letting it in would take.
  for (const make of Object.values(bombs)) make();
  const scripts = [...brokenScripts, ...costlyScripts];
  const plan = Array.from({ length: Math.max(cases, 2 * scripts.length) }, (_, index) => ({
    script: scripts[Math.floor(index / 2) % scripts.length],
    way: index % 2 === 0 ? ('undici' as const) : ('fetch' as const),
    turn: index,
  })).flatMap(({ script, ...rest }) => (script === undefined ? [] : [{ script, ...rest }]));
  // What is measured runs alone, and a few times only: it moves megabytes.
  const measured = plan.filter(({ script }) => script.measured).slice(0, cases > 200 ? 60 : 12);
  const others = plan.filter(({ script }) => !script.measured);
  for (const { script, way, turn } of measured)
    await measureCosts(run.costs, run.vendor, () => one(run, script, way, turn));
  for (let from = 0; from < others.length; from += atOnce) {
    options.signal?.throwIfAborted();
    await Promise.all(others.slice(from, from + atOnce).map(({ script, way, turn }) => one(run, script, way, turn)));
  }
}

/** Makes one call with a server and a client of its own; gives the bytes that left the server. */
async function one(
  { vendor, tally }: SocketRun,
  script: RawScript,
  way: 'undici' | 'fetch',
  turn: number,
): Promise<{ readonly name: string; readonly bytesSent: number }> {
  const operations = documentedOperations[vendor];
  const tokenCalls = operations.filter(({ isTokenCall }) => isTokenCall);
  const calls = operations.filter(({ isTokenCall }) => !isTokenCall);
  const operation = calls[turn % calls.length];
  if (operation === undefined) throw new Error(`${vendor} has no operations`);

  function answer(socket: Socket, path: string): void {
    const tokenCall = tokenCalls.find((known) => known.path === path);
    if (tokenCall === undefined) script.answer(socket, JSON.stringify(operation?.answers[0]));
    else socket.write(whole(JSON.stringify(tokenCall.answers[0])));
  }

  await using server = await startRawServer(answer);
  const clients = makeClients(vendor, {
    baseURL: server.url,
    deadlineMs,
    retry: false,
    ...(way === 'fetch' ? { fetch } : {}),
  });
  const timeoutMs = script.endless?.includes(way) ? shortTimeoutMs : deadlineMs;
  const input = operation.inputs[0] ?? {};
  const end = await endInTime(
    callByName(clients, vendor, operation.name, input, { timeoutMs, deadlineMs }).then(endOfValue, endOfError),
    deadlineMs,
  );
  judge(tally, script, way, operation.name, end);
  const bytesSent = server.takeBytesSent();
  await (clients.feishu ?? clients.wps ?? clients.fxiaoke)?.close();
  return { name: script.name, bytesSent };
}

function judge(tally: Tally, script: RawScript, way: 'undici' | 'fetch', operation: string, end: EndOfCall): void {
  tally.count(end.branch);
  for (const fault of end.faults) tally.fail(`${operation}, ${script.name}: ${fault}`);
  const allowed = script.allowed[way];
  if (allowed.includes(end.branch)) return;
  tally.fail(`${script.name}, over ${way}: ended in ${end.branch}, not ${allowed.join(' or ')}`);
}
