import type { FaultRule, FaultStep } from '../../control/fault-rule.ts';
import type { IdGenerator } from '../../vendor/id-generator.ts';
import { drawDelayMs } from '../step/draw-delay.ts';
import { isAnswer, isDelay, isDelivery, partsOf } from '../step/step-kinds.ts';
import { stepToText } from '../text/step-to-text.ts';
import type { PlannedFault } from './planned-fault.ts';

/** The plan of a step that has been checked; undefined when the request is left alone. */
export function planFault(
  id: string,
  step: FaultStep,
  phase: FaultRule['phase'],
  ids: () => IdGenerator,
): PlannedFault | undefined {
  if (step === 'pass') return undefined;
  const parts = partsOf(step);
  return {
    id,
    step: stepToText(step),
    phase: phase ?? 'before',
    delayMs: parts.filter(isDelay).reduce((total, delay) => total + drawDelayMs(delay, ids()), 0),
    answer: parts.find(isAnswer),
    delivery: parts.find(isDelivery),
  };
}
