import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FaultStep } from '../../control/fault-rule.ts';
import { createSeededIdGenerator } from '../../ids/seeded-id-generator.ts';
import type { FaultRefusal } from '../../vendor/fault-refusal.ts';
import type { VendorResponse } from '../../vendor/vendor-response.ts';
import { planFault } from '../book/plan-fault.ts';
import type { FaultedExchange } from './faulted-exchange.ts';
import { performFault } from './perform-fault.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function begin(step: FaultStep, phase: 'before' | 'after' = 'before') {
  const planned = planFault('fault-1', step, phase, () => createSeededIdGenerator(1));
  if (planned === undefined) throw new Error('nothing planned');
  const socket = new Socket();
  const response = new ServerResponse(new IncomingMessage(socket));
  response.assignSocket(socket);
  const aborter = new AbortController();
  const happened: string[] = [];
  const refusals: FaultRefusal[] = [];
  const exchange: FaultedExchange = {
    response,
    signal: aborter.signal,
    answer: () => {
      happened.push('handler');
      return { status: 200, headers: {}, body: 'own' };
    },
    refuse: (refusal) => {
      refusals.push(refusal);
      return { status: 429, headers: { 'X-Kept': '1', 'Retry-After': '1' }, body: 'refused' };
    },
    send: ({ body }: VendorResponse) => {
      happened.push(`sent ${body}`);
      return ['x-sent', '1'];
    },
    headersOf: () => [],
  };
  return { outcome: performFault(planned, exchange), happened, refusals, aborter, socket, response };
}

describe('a delay', () => {
  it('comes before the handler, or after it in phase after', async () => {
    const before = begin({ delay: 60_000 });
    const after = begin({ delay: 60_000 }, 'after');
    await vi.advanceTimersByTimeAsync(59_999);
    expect(before.happened).toEqual([]);
    expect(after.happened).toEqual(['handler']);
    await vi.advanceTimersByTimeAsync(1);
    expect(before.happened).toEqual(['handler', 'sent own']);
    expect(after.happened).toEqual(['handler', 'sent own']);
    expect(await before.outcome).toEqual({
      kind: 'answered',
      answer: { status: 200, headers: {}, body: 'own' },
      headers: ['x-sent', '1'],
    });
  });

  it('is the sum of several', async () => {
    const { happened } = begin({ all: [{ delay: 1000 }, { delay: { fixed: 500 } }, { status: 429 }] });
    await vi.advanceTimersByTimeAsync(1499);
    expect(happened).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(happened).toEqual(['sent refused']);
  });

  it.each(['reset', 'stop'] as const)('is ended by a %s without a timer left', async (reason) => {
    const { outcome, aborter, happened, response } = begin({ delay: 60_000 });
    expect(vi.getTimerCount()).toBe(1);
    aborter.abort(reason);
    expect(await outcome).toEqual({ kind: 'lost', by: reason });
    expect(vi.getTimerCount()).toBe(0);
    expect(response.destroyed).toBe(true);
    expect(happened).toEqual([]);
  });

  it('is ended by the client without a timer or a listener left', async () => {
    const { outcome, aborter, socket, response } = begin({ delay: 60_000 }, 'after');
    const removed = vi.spyOn(aborter.signal, 'removeEventListener');
    socket.destroy();
    response.destroy();
    response.emit('close');
    expect(await outcome).toMatchObject({ kind: 'lost', by: 'client', answer: { body: 'own' } });
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalledOnce();
    expect(response.listenerCount('close')).toBe(0);
  });

  it('of none is no wait', async () => {
    const { outcome } = begin({ delay: 0 });
    expect(vi.getTimerCount()).toBe(0);
    expect(await outcome).toMatchObject({ kind: 'answered' });
  });
});

describe("an answer instead of the vendor's", () => {
  it('is asked of the vendor, with headers over those of the vendor', async () => {
    const { outcome, refusals, happened } = begin({
      status: 429,
      code: 'busy',
      retryAfterS: 9,
      headers: { 'retry-after': '9', 'X-More': '1' },
    });
    expect(await outcome).toEqual({
      kind: 'answered',
      answer: { status: 429, headers: { 'X-Kept': '1', 'retry-after': '9', 'X-More': '1' }, body: 'refused' },
      headers: ['x-sent', '1'],
    });
    expect(refusals).toEqual([{ kind: 'status', status: 429, code: 'busy', retryAfterSeconds: 9 }]);
    expect(happened).toEqual(['sent refused']);
  });

  it('may be any answer', async () => {
    const { outcome, refusals } = begin({ raw: { status: 418, headers: { 'x-tea': 'yes' }, body: 'tea' } });
    expect(await outcome).toMatchObject({ answer: { status: 418, headers: { 'x-tea': 'yes' }, body: 'tea' } });
    const bare = begin({ raw: { status: 204, body: '' } });
    expect(await bare.outcome).toMatchObject({ answer: { status: 204, headers: {}, body: '' } });
    expect(refusals).toEqual([]);
  });
});

it('passes on what the handler throws', async () => {
  const planned = planFault('fault-1', { delay: 0 }, 'after', () => createSeededIdGenerator(1));
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  const exchange = { response, signal: new AbortController().signal };
  const answer = () => {
    throw new TypeError('handler broke');
  };
  const unused = () => {
    throw new Error('not to be called');
  };
  const performed =
    planned && performFault(planned, { ...exchange, answer, refuse: unused, send: unused, headersOf: unused });
  await expect(performed).rejects.toThrow('handler broke');
});
