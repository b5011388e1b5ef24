import type { TransportFailure } from '../../src/errors/failure.ts';
import type { Transport, TransportRequest, TransportResponse, TransportResult } from '../../src/transport/transport.ts';
import { type Deferred, deferred } from './deferred.ts';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body: string | object;
}

/** One step: an answer, a failure, or `hang` for an attempt that only ends when it is ended. */
export type Step = Answer | { readonly failure: TransportFailure } | 'hang' | ((request: TransportRequest) => Step);

export interface ScriptedTransport extends Transport {
  readonly requests: TransportRequest[];
  /** Resolves once so many requests have been sent. */
  sentCount(count: number): Promise<void>;
  closeCalls: number;
}

export const ok: Answer = { body: { code: 0, data: { greeting: 'hello' } } };

export const refusal = (code: number, status: number, more: object = {}, headers = {}): Answer => ({
  status,
  headers,
  body: { code, msg: 'vendor text', ...more },
});

export const lost = (sent: 'yes' | 'no' | 'unknown'): Step => ({
  failure: {
    kind: 'transport',
    problem: 'connection',
    sent,
    systemCode: 'ECONNRESET',
    detail: 'the connection failed',
  },
});

/** Answers each request with the next step; the last one stays. */
export function scriptedTransport(...steps: readonly Step[]): ScriptedTransport {
  const requests: TransportRequest[] = [];
  const waiting: { readonly count: number; readonly reached: Deferred<void> }[] = [];
  return {
    requests,
    closeCalls: 0,
    sentCount(count) {
      const reached = deferred<void>();
      if (requests.length >= count) reached.resolve();
      else waiting.push({ count, reached });
      return reached.promise;
    },
    send(request, limits) {
      const step = steps[Math.min(requests.length, steps.length - 1)];
      if (step === undefined) throw new Error('the script is empty');
      requests.push(request);
      for (const { count, reached } of waiting) if (requests.length >= count) reached.resolve();
      return play(step, request, limits.signal);
    },
    async close() {
      this.closeCalls += 1;
    },
  };
}

async function play(step: Step, request: TransportRequest, signal: AbortSignal): Promise<TransportResult> {
  if (typeof step === 'function') return play(step(request), request, signal);
  if (step === 'hang') return hang(signal);
  if ('failure' in step) return { ok: false, failure: step.failure };
  return { ok: true, response: toResponse(step) };
}

export function toResponse({ status = 200, headers = {}, body }: Answer): TransportResponse {
  return {
    status,
    header: (name) => headers[name],
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

function hang(signal: AbortSignal): Promise<TransportResult> {
  const failure = {
    kind: 'transport',
    problem: 'connection',
    sent: 'unknown',
    detail: 'the attempt was ended',
  } as const;
  return new Promise((resolve) => {
    const end = (): void => resolve({ ok: false, failure });
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
