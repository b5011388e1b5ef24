import type { FaultStep } from '@x/mocks';
import { allVendors, type FaultCase } from './fault-case.ts';

type KindOf<Step> = Step extends 'pass' ? 'pass' : keyof Step;

/** Every kind of step; a kind that the mocks learn makes the table below incomplete, and this file red. */
export type StepKind = Exclude<KindOf<FaultStep>, 'code' | 'headers' | 'retryAfterS'>;

type PlacesOf<Kind extends 'reset' | 'close'> =
  Extract<FaultStep, Record<Kind, unknown>> extends Record<Kind, infer Place> ? Extract<Place, string> : never;

type Framing =
  Extract<FaultStep, { readonly truncate: unknown }> extends { readonly truncate: { readonly framing: infer Each } }
    ? Each
    : never;

/** Longer than any time limit of the matrix, and less than the most that the mocks allow. */
const tooLongMs = 240_000;

const resets: Readonly<Record<PlacesOf<'reset'>, FaultCase>> = {
  'before-headers': silence('reset', { reset: 'before-headers' }),
  'after-headers': delivery('reset(after-headers)', { reset: 'after-headers' }),
  'mid-body': delivery('reset(mid-body)', { reset: 'mid-body' }),
};

const closes: Readonly<Record<PlacesOf<'close'>, FaultCase>> = {
  'before-headers': silence('close', { close: 'before-headers' }),
  'mid-body': delivery('close(mid-body)', { close: 'mid-body' }),
};

const truncations: Readonly<Record<Framing & string, FaultCase>> = {
  short: delivery('truncate(10, short)', { truncate: { bytes: 10, framing: 'short' } }),
  chunked: delivery('truncate(10, chunked)', { truncate: { bytes: 10, framing: 'chunked' } }),
  valid: delivery('truncate(10, valid)', { truncate: { bytes: 10, framing: 'valid' } }),
};

/** The faults of every kind that are not particular to a vendor; those that are stand in `vendorCases`. */
const casesByKind: Readonly<Record<Exclude<StepKind, 'status' | 'vendor'>, readonly FaultCase[]>> = {
  pass: [delivery('pass', 'pass')],
  gateway: ([502, 503, 504] as const).flatMap((gateway) => {
    const page: FaultCase = { ...silence(`gateway(${gateway})`, { gateway }), kind: 'gateway' };
    return [page, after(page)];
  }),
  raw: [
    answer('raw: 200, empty body', 200, {}, ''),
    after(answer('raw: 200, empty body', 200, {}, '')),
    answer('raw: 204', 204, {}, ''),
    answer('raw: 200, plain text', 200, { 'Content-Type': 'text/plain' }, 'ok'),
    answer('raw: 200, JSON null', 200, { 'Content-Type': 'application/json' }, 'null'),
    answer('raw: 200, no envelope', 200, { 'Content-Type': 'application/json' }, '{"status":"ok"}'),
    answer('raw: 302', 302, { Location: '/elsewhere' }, ''),
    answer('raw: 200, gzip that is none', 200, { 'Content-Encoding': 'gzip' }, '{"code":0,"errorCode":0}'),
    answer('raw: 200, over 1 MiB', 200, { 'Content-Type': 'application/json' }, ' '.repeat(1_048_577)),
  ],
  delay: [
    delivery('delay(30ms)', { delay: 30 }),
    { ...silence('delay(over the limit)', { delay: tooLongMs }), waits: 'its time limit' },
    { ...after(silence('delay(over the limit)', { delay: tooLongMs })), waits: 'its time limit' },
  ],
  dribble: [
    delivery('dribble(4, 40ms)', { dribble: { chunks: 4, overMs: 40 } }),
    {
      ...delivery('dribble(over the limit)', { dribble: { chunks: 4, overMs: tooLongMs } }),
      waits: 'its time limit',
    },
  ],
  hang: [
    silence('hang(30ms)', { hang: 30 }),
    { ...silence('hang', { hang: true }), waits: 'its time limit' },
    { ...after(silence('hang', { hang: true })), waits: 'its time limit' },
    { ...silence('hang until the deadline', { hang: true }), waits: 'its deadline' },
    { ...after(silence('hang until the deadline', { hang: true })), waits: 'its deadline' },
  ],
  reset: [...Object.values(resets), after(resets['before-headers']), delivery('reset(1)', { reset: 1 })],
  close: [...Object.values(closes), after(closes['before-headers'])],
  truncate: Object.values(truncations),
  garbage: both(silence('garbage', { garbage: true })),
  badChunk: both(silence('badChunk', { badChunk: true })),
  all: [
    { ...silence('delay(30ms) + gateway(503)', { all: [{ delay: 30 }, { gateway: 503 }] }), kind: 'gateway' },
    {
      ...delivery('gateway(504) + reset(mid-body)', { all: [{ gateway: 504 }, { reset: 'mid-body' }] }),
      carriedOut: false,
    },
  ],
};

export const stepCases: readonly FaultCase[] = Object.values(casesByKind).flat();

function silence(name: string, step: FaultStep): FaultCase {
  return { name, kind: 'silence', vendors: allVendors, step, carriedOut: false, waits: 'nothing' };
}

/** Of what happens to an answer: there is one, so the vendor has carried the call out. */
function delivery(name: string, step: FaultStep): FaultCase {
  return { name, kind: 'delivery', vendors: allVendors, step, carriedOut: true, waits: 'nothing' };
}

function answer(name: string, status: number, headers: Readonly<Record<string, string>>, body: string): FaultCase {
  return { ...silence(name, { raw: { status, headers, body } }), kind: 'answer' };
}

/** The same when the vendor has carried the call out. */
function after(before: FaultCase): FaultCase {
  return { ...before, name: `after: ${before.name}`, phase: 'after', carriedOut: true };
}

function both(before: FaultCase): readonly FaultCase[] {
  return [before, after(before)];
}
