import { isApiError } from '@x/core-signing';
import * as fc from 'fast-check';
import type { VendorName } from '../calls/operation-call.ts';
import { callByName } from '../documented/call-by-name.ts';
import type { DocumentedOperation } from '../documented/documented-operation.ts';
import { documentedOperations } from '../documented/documented-operations.ts';
import { isFields } from '../documented/read-fixture.ts';
import { mutate } from '../hostile-answers/answers/mutate.ts';
import { type MakeClients, secrets, makeClients as usualClients } from '../hostile-answers/run/make-clients.ts';
import { watchProcess } from '../hostile-answers/run/process-watch.ts';
import { Tally } from '../hostile-answers/run/tally.ts';
import type { Figure, Part } from '../part.ts';
import { CallersOwnError, hostileValues } from './hostile-values.ts';
import { judgeRequest } from './judge-request.ts';
import { startWireServer } from './wire-server.ts';

const vendors: readonly VendorName[] = ['feishu', 'wps', 'fxiaoke'];
const leastPerOperation = { short: 30, full: 300 };

/** What is given to an operation, and what it is called in a failure. */
interface GivenInput {
  readonly name: string;
  readonly input: unknown;
}

/** The part with other clients, which shows in a test that a careless one is found. */
export function hostileInput(makeClients: MakeClients = usualClients): Part {
  return {
    name: 'hostile-input',
    title: 'Whatever the caller gives is refused before anything is sent, or arrives as it was given, in one request',
    async run({ scale, seed, signal, progress }) {
      const figures: Figure[] = [];
      const failures: string[] = [];
      using watch = watchProcess();
      for (const vendor of vendors) {
        const tally = new Tally();
        const operations = documentedOperations[vendor];
        const calls = operations.filter(({ isTokenCall }) => !isTokenCall);
        let current: DocumentedOperation | undefined;
        await using server = await startWireServer(
          (path) => (operations.find((known) => known.isTokenCall && known.path === path) ?? current)?.answers[0],
        );
        const clients = makeClients(vendor, { baseURL: server.url, retry: false });
        let fewest = Number.POSITIVE_INFINITY;
        for (const operation of calls.filter(({ name }) => name !== 'current' && name !== 'currentId')) {
          signal?.throwIfAborted();
          current = operation;
          const before = tally.total;
          for (const given of inputsFor(operation, scale, seed)) {
            const end = await endOf(callByName(clients, vendor, operation.name, given.input));
            const arrived = server.takeArrived().filter(({ target }) => !isTokenTarget(operations, target));
            tally.count(end);
            for (const fault of judge(operation, given.input, end, arrived)) {
              tally.fail(`${operation.name}, ${given.name}: ${fault}`);
            }
          }
          fewest = Math.min(fewest, tally.total - before);
        }
        const client = clients.feishu ?? clients.wps ?? clients.fxiaoke;
        await client?.close();
        if (fewest < leastPerOperation[scale]) failures.push(`${vendor}: an operation got only ${fewest} inputs`);
        if (tally.shareOf('sent') < 0.05)
          failures.push(`${vendor}: hardly any input was sent, so hardly any was looked at`);
        figures.push({ what: `${vendor}: inputs`, value: `${tally.total}, at least ${fewest} for each operation` });
        figures.push(...tally.figures(vendor));
        failures.push(...tally.failures(vendor));
        progress(`${vendor}: ${tally.total} inputs`);
      }
      return { figures, failures: [...failures, ...watch.faults()] };
    },
  };
}

export const hostileInputPart: Part = hostileInput();

/** Each place of the documented inputs with each hostile value, then places and values that are generated. */
function inputsFor(operation: DocumentedOperation, scale: 'short' | 'full', seed: number): readonly GivenInput[] {
  const examples = scale === 'full' ? operation.inputs : operation.inputs.slice(-1);
  const places = scale === 'full' ? 12 : 1;
  const listed = examples.flatMap((example) =>
    hostileValues.flatMap((hostile, index) =>
      Array.from({ length: places }, (_, place) => ({
        name: hostile.name,
        input: mutate(example, [{ type: 'set', place: place + (scale === 'full' ? 0 : index), value: hostile.make() }]),
      })),
    ),
  );
  const whole = hostileValues.map((hostile) => ({ name: `${hostile.name} for all of it`, input: hostile.make() }));
  const texts = fc.oneof(fc.string({ unit: codeUnits }), fc.string({ unit: 'grapheme' }), fc.jsonValue());
  const generated = fc
    .sample(fc.tuple(fc.nat(1000), texts, fc.nat(10)), { numRuns: scale === 'full' ? 300 : 10, seed })
    .map(([place, value, example]) => ({
      name: `generated ${JSON.stringify(value).slice(0, 60)}`,
      input: mutate(operation.inputs[example % operation.inputs.length], [{ type: 'set', place, value }]),
    }));
  return [...examples.map((input) => ({ name: 'documented', input })), ...listed, ...whole, ...generated].map(
    (given) => {
      freeze(given.input);
      return given;
    },
  );
}

/** Any of them alone, halves of surrogate pairs among them. */
const codeUnits = fc.nat(0xffff).map((code) => String.fromCharCode(code));

async function endOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'sent';
  } catch (error) {
    if (error instanceof CallersOwnError) return "the caller's own error";
    if (!isApiError(error))
      return `thrown: ${error instanceof Error ? `${error.name}: ${error.message.slice(0, 100)}` : typeof error}`;
    if (error.kind === 'input' || error.kind === 'config') return `refused: ${error.kind}`;
    return `sent and failed: ${error.kind}`;
  }
}

function judge(
  operation: DocumentedOperation,
  input: unknown,
  end: string,
  arrived: Parameters<typeof judgeRequest>[2][],
): readonly string[] {
  const [request, ...more] = arrived;
  if (end !== 'sent') {
    const isRefused = end.startsWith('refused') || end === "the caller's own error";
    return [...(isRefused ? [] : [end]), ...(request === undefined ? [] : ['refused, and yet something was sent'])];
  }
  if (request === undefined) return ['a value without a request'];
  if (more.length > 0) return ['more than one request'];
  return isFields(input) ? judgeRequest(operation, input, request, secrets[0] ?? '') : ['what is no input was sent'];
}

function isTokenTarget(operations: readonly DocumentedOperation[], target: string): boolean {
  return operations.some(({ isTokenCall, path }) => isTokenCall && path === target.split('?')[0]);
}

/** Deeply, as far as it is plain, so that a client that changes what it is given fails. */
function freeze(input: unknown): void {
  const waiting: unknown[] = [input];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    try {
      Object.freeze(next);
      waiting.push(...Object.values(next));
    } catch (error) {
      if (!(error instanceof CallersOwnError)) throw error;
    }
  }
}
