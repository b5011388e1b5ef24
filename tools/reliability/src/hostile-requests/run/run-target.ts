import fc from 'fast-check';
import type { PartOptions } from '../../part.ts';
import { describePlan } from '../generate/describe-plan.ts';
import { type Plan, planArbitrary } from '../generate/plan.ts';
import { type AdminClient, createAdminClient } from '../targets/admin-client.ts';
import type { Round, Target } from '../targets/target.ts';
import { exchange } from '../wire/exchange.ts';
import { contentLength } from '../wire/framing.ts';
import { checkExchange } from './check-exchange.ts';
import { transmissionOf } from './send-plan.ts';
import { openSlowClients } from './slow-clients.ts';
import { type MockProcess, startMockProcess } from './start-mock-process.ts';
import { count, createTally, type Tally } from './tally.ts';

export interface TargetOutcome {
  readonly tally: Tally;
  readonly findings: readonly string[];
}

/** A hundred requests, then the state is as at first and a good call must be answered. */
const REQUESTS_IN_A_ROUND = 100;
/** There is no use in going on with an API that fails again and again. */
const MAX_FINDINGS = 5;
/** Generous, since machines are busy: it is there to find what hangs. */
const LIMIT_MS = 30_000;
const SLOW_CLIENTS = 20;

/** Sends generated requests to one API. */
export async function runTarget(
  target: Target,
  requests: number,
  { seed, progress, signal }: PartOptions,
): Promise<TargetOutcome> {
  const tally = createTally();
  const findings: string[] = [];
  const mock = await startMockProcess(target.commandLine);
  await using admin = createAdminClient(mock.url);
  try {
    const begin = await target.prepare(admin);
    for (let at = 0; at < requests / REQUESTS_IN_A_ROUND && findings.length < MAX_FINDINGS; at += 1) {
      if (signal?.aborted === true) break;
      const found = await runRound({ target, mock, admin, tally, begin, seed: seed + at });
      findings.push(...found);
      for (const finding of found) progress(finding);
      if (mock.end() !== undefined) break;
      if (at % 20 === 19) progress(`${target.name}: ${tally.requests} requests, ${findings.length} findings`);
    }
  } catch (error) {
    findings.push(`${target.name}: ${mock.end() ?? ''} ${error instanceof Error ? error.message : String(error)}`);
  }
  const ended = await mock.stop();
  if (ended !== undefined) findings.push(`${target.name}: ${ended}`);
  const complaints = mock.complaints();
  if (complaints !== '') findings.push(`${target.name}: the mock complained: ${complaints.slice(0, 1_500)}`);
  return { tally, findings };
}

interface RoundOptions {
  readonly target: Target;
  readonly mock: MockProcess;
  readonly admin: AdminClient;
  readonly tally: Tally;
  readonly begin: () => Promise<Round>;
  readonly seed: number;
}

async function runRound({ target, mock, admin, tally, begin, seed }: RoundOptions): Promise<string[]> {
  const round = await begin();
  const host = new URL(mock.url).host;
  const readState = async () =>
    (await Promise.all(target.statePaths.map((path) => admin.call('GET', path)))).join('\n');
  let state = await readState();
  using slow = openSlowClients(mock.address, seed % 10 === 0 ? SLOW_CLIENTS : 0);

  async function send(plan: Plan): Promise<void> {
    const { sent, transmission } = transmissionOf(plan, round, host);
    slow.drip();
    const startedMs = performance.now();
    const methods = sent.requests.map(({ method }) => method);
    const exchanged = await exchange(mock.address, transmission, { methods, limitMs: LIMIT_MS });
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - startedMs);
    tally.requests += Math.max(1, sent.requests.length);
    const { verdicts, faults, isRefused } = checkExchange(target, sent, exchanged);
    for (const verdict of verdicts) count(tally, verdict);
    if (verdicts.length === 0) tally.silent += 1;

    const before = state;
    state = await readState();
    if (isRefused) tally.refusedWithStateCompared += 1;
    const all = [...faults, ...(isRefused && state !== before ? ['the state is another after a refusal'] : [])];
    if (all.length > 0) throw new Error(`${all.join('; ')}; answers: ${verdicts.map(({ kind }) => kind).join(', ')}`);
  }

  const details = await fc.check(fc.asyncProperty(planArbitrary, send), { seed, numRuns: REQUESTS_IN_A_ROUND });
  const findings: string[] = [];
  if (details.failed) {
    const [plan] = details.counterexample ?? [];
    const what =
      plan === undefined
        ? ''
        : describePlan(
            plan,
            round.calls.map(({ operation }) => operation),
          );
    const error =
      details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
    findings.push(`${target.name}, seed ${seed}, ${what}: ${mock.end() ?? ''} ${error}`);
  }
  if (mock.end() === undefined) findings.push(...(await checkGoodCall({ target, mock, tally, begin })));
  return findings;
}

/** The mock goes on: a call that is in order is carried out. */
async function checkGoodCall({
  target,
  mock,
  tally,
  begin,
}: Pick<RoundOptions, 'target' | 'mock' | 'tally' | 'begin'>): Promise<string[]> {
  const round = await begin();
  const plan: Plan = {
    kind: 'request',
    request: {
      call: tally.goodCalls,
      credentials: 'right',
      method: undefined,
      path: undefined,
      query: undefined,
      json: [],
      body: undefined,
      contentType: undefined,
      headers: [],
      framing: contentLength,
    },
  };
  const { sent, transmission } = transmissionOf(plan, round, new URL(mock.url).host);
  const exchanged = await exchange(mock.address, transmission, {
    methods: sent.requests.map(({ method }) => method),
    limitMs: LIMIT_MS,
  });
  const { faults, verdicts } = checkExchange(target, sent, exchanged);
  tally.goodCalls += 1;
  const operation = round.calls[plan.request.call % round.calls.length]?.operation ?? '';
  const isRefused = verdicts.some(({ isRefusal }) => isRefusal) && target.name !== 'admin API';
  if (faults.length === 0 && !isRefused) return [];
  return [`${target.name}: the good call ${operation} was not carried out: ${verdicts[0]?.kind} ${faults.join('; ')}`];
}
