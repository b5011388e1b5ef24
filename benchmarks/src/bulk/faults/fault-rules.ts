import type { ArmedFault, FaultRule, FaultStep } from '@x/mocks';
import { createRandom } from '../random.ts';

/** What can happen to a call before the vendor works on it. */
const refusals: readonly FaultStep[] = [
  { reset: 'before-headers' },
  { status: 500 },
  { gateway: 503 },
  { status: 429 },
  { vendor: 'token-expired' },
];

/** The vendor does its work, and its answer is lost. */
const lostAnswers: readonly FaultStep[] = [{ reset: 'before-headers' }];

/** One of so many calls meets a fault. */
const ONE_OF = 5;
/** A rule has one phase, so the two take turns: a stretch of calls that are refused, one of answers that are lost. */
const TURNS = 31;
const REFUSAL_STEPS = 70;
const LOST_STEPS = 20;

/** Faults for some 2,800 calls, and for every other token call of the first ten. */
export function faultRules(seed: number): readonly FaultRule[] {
  const random = createRandom(seed);
  const match = { operation: 'feishu.batchOpen' };
  const turns = Array.from({ length: TURNS }, (): readonly FaultRule[] => [
    { match, phase: 'before', script: script(REFUSAL_STEPS, refusals, random) },
    { match, phase: 'after', script: script(LOST_STEPS, lostAnswers, random) },
  ]);
  const tokenScript = refusals.slice(0, 4).flatMap((step): readonly FaultStep[] => ['pass', step]);
  return [...turns.flat(), { match: { operation: 'feishu.tenantAccessToken' }, script: tokenScript }];
}

/** In each group of calls one meets a fault, no telling which one. */
function script(steps: number, kinds: readonly FaultStep[], random: () => number): readonly FaultStep[] {
  const pick = (below: number) => Math.floor(random() * below);
  return Array.from({ length: steps / ONE_OF }, () => {
    const group: FaultStep[] = Array.from({ length: ONE_OF }, () => 'pass');
    group[pick(ONE_OF)] = kinds[pick(kinds.length)] ?? 'pass';
    return group;
  }).flat();
}

/** How many calls of batch_open took a step, and how many of them met a fault, by its kind. */
export function faultsMet(armed: readonly ArmedFault[]): {
  readonly calls: number;
  readonly met: ReadonlyMap<string, number>;
} {
  const met = new Map<string, number>();
  let calls = 0;
  for (const { match, script, hits, phase } of armed) {
    if (match.operation !== 'feishu.batchOpen') continue;
    calls += hits;
    for (const step of script.slice(0, hits)) {
      if (step === 'pass') continue;
      const kind = phase === 'after' ? 'lost answer' : nameOf(step);
      met.set(kind, (met.get(kind) ?? 0) + 1);
    }
  }
  return { calls, met };
}

function nameOf(step: Exclude<FaultStep, 'pass'>): string {
  if ('status' in step) return String(step.status);
  if ('vendor' in step) return step.vendor;
  if ('gateway' in step) return `gateway ${step.gateway}`;
  return 'reset';
}
