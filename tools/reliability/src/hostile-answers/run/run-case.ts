import { isDeepStrictEqual } from 'node:util';
import type { CommonOptions } from '@x/core-signing';
import { callByName } from '../../documented/call-by-name.ts';
import type { DocumentedOperation } from '../../documented/documented-operation.ts';
import { isFields } from '../../documented/read-fixture.ts';
import type { AnswerCase } from '../answers/answer-case.ts';
import { AnsweringDispatcher } from '../delivery/deliver-by-dispatcher.ts';
import { deliverByFetch } from '../delivery/deliver-by-fetch.ts';
import { type Delivery, endlessPiece, goodAnswer } from '../delivery/delivery.ts';
import type { ExpectedEnd } from '../oracle/expected-end.ts';
import { endInTime } from './end-in-time.ts';
import { type EndOfCall, endOfError, endOfValue } from './end-of-call.ts';
import { type MakeClients, makeClients as usualClients } from './make-clients.ts';

/** Long enough that only a call that hangs meets it. */
const usualDeadlineMs = 30_000;
const shortMs = 5;

/** Makes one call that gets the answer, with a new client, and says how it ended and what was wrong with that. */
export async function runCase(
  answer: AnswerCase,
  operations: readonly DocumentedOperation[],
  makeClients: MakeClients = usualClients,
): Promise<EndOfCall> {
  const { operation, ending, maxResponseBytes } = answer;
  const called = operation.isTokenCall ? firstRead(operations) : operation;
  const tokenCalls = operations.filter(({ isTokenCall }) => isTokenCall);
  let bytes = 0;
  let close: () => Promise<void> = async () => {};

  const delivery: Delivery = {
    answerTo(target) {
      const path = target.split('?')[0];
      const tokenCall = tokenCalls.find((known) => known.path === path);
      if (tokenCall === undefined) return operation.isTokenCall ? goodAnswer(called.answers[0]) : answer;
      return operation.isTokenCall ? answer : goodAnswer(tokenCall.answers[0]);
    },
    onSilence() {
      if (ending.type === 'silent' && ending.by === 'client-closed') void close();
    },
    onBytes(count) {
      bytes += count;
    },
  };

  const clients = makeClients(
    operation.vendor,
    optionsFor(answer, delivery),
    operation.name === 'oauthToken' ? 'headers' : undefined,
  );
  const client = clients.feishu ?? clients.wps ?? clients.fxiaoke;
  if (client === undefined) throw new Error(`no client of ${operation.vendor} was made`);
  close = () => client.close();
  const input = called.inputs[answer.status % Math.max(1, called.inputs.length)] ?? {};
  const { deadlineMs } = limitsFor(answer);
  const end = await endInTime(
    callByName(clients, operation.vendor, called.name, input).then(endOfValue, endOfError),
    deadlineMs,
  );
  await client.close();
  const allowed = answer.maxAttempts * (maxResponseBytes + Math.max(answer.chunkBytes, endlessPiece.length));
  if (answer.ending.type !== 'endless' || bytes <= allowed + 1024) return end;
  return {
    ...end,
    faults: [...end.faults, `${bytes} bytes were taken of a body, and the limit is ${maxResponseBytes}`],
  };
}

/** What differs between how a call ended and how it had to end. */
export function compareEnds(answer: AnswerCase, expected: ExpectedEnd, end: EndOfCall): readonly string[] {
  const { operation, what, way, ending } = answer;
  const where = `${operation.name}, ${what}, ${ending.type}, over ${way}`;
  if (end.branch !== expected.branch) return [`${where}: ended in ${end.branch}, not ${expected.branch}`];
  if (expected.code !== undefined && !Object.is(end.code, expected.code)) return [`${where}: another code`];
  const isCompared = end.branch === 'value' && !operation.isTokenCall && isFields(expected.value);
  // What is nested too deeply cannot be compared, and whether a field `__proto__` is kept is the client's to say.
  const isLeftOut = what === 'deep nesting' || Buffer.from(answer.body).includes('__proto__');
  if (!isCompared || operation.name === 'delete' || isLeftOut) return [];
  const value =
    operation.name === 'list' && operation.vendor === 'feishu' ? { items: [], ...expected.value } : expected.value;
  return isDeepStrictEqual(end.value, value) ? [] : [`${where}: the value is not what the answer carries`];
}

function firstRead(operations: readonly DocumentedOperation[]): DocumentedOperation {
  const read = operations.find(
    ({ isTokenCall, name }) => !isTokenCall && /^(list|get|queryEmployeeByMobile)$/.test(name),
  );
  if (read === undefined) throw new Error('there is no operation to ask for a token with');
  return read;
}

function optionsFor(answer: AnswerCase, delivery: Delivery): CommonOptions {
  return {
    ...(answer.way === 'fetch'
      ? { fetch: deliverByFetch(delivery) }
      : { dispatcher: new AnsweringDispatcher(delivery) }),
    maxResponseBytes: answer.maxResponseBytes,
    retry: { maxAttempts: answer.maxAttempts, initialDelayMs: 1, maxDelayMs: 1 },
    ...limitsFor(answer),
  };
}

function limitsFor({ ending }: AnswerCase): { timeoutMs: number; deadlineMs: number } {
  const by = ending.type === 'silent' ? ending.by : undefined;
  return {
    timeoutMs: by === 'timeout' ? shortMs : usualDeadlineMs,
    deadlineMs: by === 'deadline' ? shortMs : usualDeadlineMs,
  };
}
