import type { Figure } from '../../part.ts';
import type { Verdict } from '../targets/target.ts';

/** What was sent to one API and what came. */
export interface Tally {
  requests: number;
  /** Connections that ended without an answer, as they may where no HTTP was spoken. */
  silent: number;
  answers: number;
  pastAuthentication: number;
  carriedOut: number;
  refusedWithStateCompared: number;
  goodCalls: number;
  slowestMs: number;
  readonly kinds: Map<string, number>;
}

export function createTally(): Tally {
  return {
    requests: 0,
    silent: 0,
    answers: 0,
    pastAuthentication: 0,
    carriedOut: 0,
    refusedWithStateCompared: 0,
    goodCalls: 0,
    slowestMs: 0,
    kinds: new Map(),
  };
}

export function count(tally: Tally, { kind, isPastAuthentication, isRefusal }: Verdict): void {
  tally.answers += 1;
  tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1);
  if (isPastAuthentication) tally.pastAuthentication += 1;
  if (!isRefusal) tally.carriedOut += 1;
}

/** The kinds of answers that are named one by one. */
const NAMED_KINDS = 8;

export function figuresOf(name: string, tally: Tally, findings: number): Figure[] {
  const share = (part: number) => `${((100 * part) / Math.max(1, tally.answers)).toFixed(1)} %`;
  const kinds = [...tally.kinds].sort(([, left], [, right]) => right - left);
  const others = kinds.slice(NAMED_KINDS);
  const named = kinds.slice(0, NAMED_KINDS).map(([kind, times]) => `${kind}: ${share(times)}`);
  const rest = others.reduce((sum, [, times]) => sum + times, 0);
  return [
    { what: `${name}: requests`, value: `${tally.requests}, of which ${tally.silent} got no answer and were no HTTP` },
    { what: `${name}: answers past authentication`, value: `${share(tally.pastAuthentication)} of ${tally.answers}` },
    { what: `${name}: answers that carried something out`, value: share(tally.carriedOut) },
    {
      what: `${name}: answers by status and code`,
      value: [...named, ...(rest === 0 ? [] : [`${others.length} other kinds: ${share(rest)}`])].join(', '),
    },
    {
      what: `${name}: refused requests after which the state was compared`,
      value: `${tally.refusedWithStateCompared}`,
    },
    { what: `${name}: good calls in between`, value: `${tally.goodCalls}` },
    { what: `${name}: slowest answer`, value: `${Math.ceil(tally.slowestMs)} ms` },
    { what: `${name}: findings`, value: String(findings) },
  ];
}
