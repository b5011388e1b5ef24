import { type AttemptEvent, isApiError } from '@x/core-signing';
import type { Outcome, Persistence, TimeClass } from '../cells/cell.ts';
import type { FaultCase } from '../faults/fault-case.ts';
import type { Subject } from '../subjects/subject.ts';
import type { Bench } from './bench.ts';
import { graceMs, timeLimits } from './time-limits.ts';

export interface Measured {
  readonly outcome: Outcome;
  /** Whether what the vendor holds is other than before; undefined where that was not looked at. */
  readonly stateChanged: boolean | undefined;
}

/** Makes one call under a fault and says what came of it, as the mock's journal and the caller saw it. */
export async function measureOutcome(
  bench: Bench,
  subject: Subject,
  fault: FaultCase,
  persistence: Persistence,
): Promise<Measured> {
  const { session } = bench;
  const limits = timeLimits(fault, persistence);
  const events: AttemptEvent[] = [];
  const prepared = await subject.prepare(bench, limits, (event) => events.push(event));
  try {
    events.length = 0;
    await session.requests.clear();
    const writesOnce = subject.class === 'write not to be repeated';
    const before = writesOnce ? await bench.state() : undefined;
    const [armed] = await session.faults.arm({
      match: { operation: subject.operation },
      script: [fault.step],
      // biome-ignore lint/suspicious/noThenProperty: a text, which nobody takes for a promise's method
      then: persistence === 'lasting' ? 'repeat-last' : 'pass',
      ...(fault.phase !== undefined && { phase: fault.phase }),
    });
    const ended = await endOf(prepared.call(), limits.deadlineMs + graceMs);

    const attempts = await session.requests.count({ operation: subject.operation });
    const rule = (await session.faults.list()).find(({ id }) => id === armed?.id);
    const hits = rule?.hits ?? 0;
    const carriedOut = attempts - hits + (fault.carriedOut ? hits : 0);
    const after = writesOnce ? await bench.state() : undefined;
    return {
      outcome: {
        ...describeEnd(ended),
        attempts,
        carriedOut: subject.class.startsWith('write') ? carriedOut : undefined,
        time: ended.type === 'never' ? 'never ended' : timeClassOf(ended, events),
      },
      stateChanged: before === undefined ? undefined : before !== after,
    };
  } finally {
    await session.faults.clear();
    await prepared.close();
  }
}

type End =
  | { readonly type: 'value' }
  | { readonly type: 'error'; readonly error: unknown }
  | { readonly type: 'never' };

/** How a call ended, or that it had not by the time when it has to have. */
async function endOf(call: Promise<unknown>, mostMs: number): Promise<End> {
  const ended = call.then(
    (): End => ({ type: 'value' }),
    (error: unknown): End => ({ type: 'error', error }),
  );
  let timer: NodeJS.Timeout | undefined;
  const never = new Promise<End>((resolve) => {
    timer = setTimeout(() => resolve({ type: 'never' }), mostMs);
  });
  return Promise.race([ended, never]).finally(() => clearTimeout(timer));
}

function describeEnd(end: End): Pick<Outcome, 'ending' | 'certainty'> {
  if (end.type !== 'error') return { ending: end.type === 'value' ? 'value' : 'nothing', certainty: '' };
  const { error } = end;
  if (!isApiError(error)) return { ending: `thrown ${String(error)}`, certainty: '' };
  switch (error.kind) {
    case 'vendor':
      return {
        ending: `vendor ${error.reason}`,
        certainty: error.mayHaveExecuted ? 'may be carried out' : 'not carried out',
      };
    case 'transport':
      return { ending: `transport ${error.problem}`, certainty: `sent: ${error.sent}` };
    case 'protocol':
      return { ending: `protocol ${error.problem} ${error.httpStatus}`, certainty: `sent: ${error.sent}` };
    default:
      return { ending: error.kind, certainty: `sent: ${error.sent}` };
  }
}

function timeClassOf(end: End, events: readonly AttemptEvent[]): TimeClass {
  if (end.type === 'error' && isApiError(end.error) && end.error.kind === 'transport') {
    if (end.error.problem === 'deadline') return 'deadline';
  }
  if (events.some(({ outcome, reason }) => outcome === 'transport' && reason === 'timeout')) return 'time limit';
  return events.some(({ retryInMs }) => retryInMs !== undefined && retryInMs > 0) ? 'after a pause' : 'at once';
}
