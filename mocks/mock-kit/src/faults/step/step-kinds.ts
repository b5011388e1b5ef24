import type { FaultStep } from '../../control/fault-rule.ts';

/** Several steps for one request. */
export type CombinedStep = Extract<FaultStep, { readonly all: unknown }>;

/** A step that is one thing. */
export type PlainStep = Exclude<FaultStep, 'pass' | CombinedStep>;

export type DelayStep = Extract<FaultStep, { readonly delay: unknown }>;

/** What is answered instead of the vendor's own answer. */
export type AnswerStep = Extract<
  FaultStep,
  { readonly status: number } | { readonly vendor: unknown } | { readonly gateway: unknown } | { readonly raw: unknown }
>;

/** What happens to an answer on its way, or to the connection instead of it. */
export type DeliveryStep = Exclude<PlainStep, DelayStep | AnswerStep>;

export function isCombined(step: FaultStep): step is CombinedStep {
  return step !== 'pass' && 'all' in step;
}

export function isDelay(step: FaultStep): step is DelayStep {
  return step !== 'pass' && 'delay' in step;
}

export function isAnswer(step: FaultStep): step is AnswerStep {
  return step !== 'pass' && ('status' in step || 'vendor' in step || 'gateway' in step || 'raw' in step);
}

export function isDelivery(step: FaultStep): step is DeliveryStep {
  return step !== 'pass' && !isCombined(step) && !isDelay(step) && !isAnswer(step);
}

/** The steps that a step is made of. */
export function partsOf(step: FaultStep): readonly FaultStep[] {
  return isCombined(step) ? step.all : [step];
}
