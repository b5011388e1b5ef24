import type { FaultStep } from '../../control/fault-rule.ts';
import { MAX_FAULT_DELAY_MS } from '../fault-limits.ts';
import { stepToText } from '../text/step-to-text.ts';
import { sendsNoAnswer } from './delivery-needs.ts';
import { longestDelayMs } from './draw-delay.ts';
import { isAnswer, isDelay, isDelivery } from './step-kinds.ts';

/** Why these steps cannot happen to one request; undefined when they can. */
export function clashIn(steps: readonly FaultStep[]): string | undefined {
  if (steps.length > 1 && steps.includes('pass')) return '"pass" leaves the request alone, so nothing goes with it';

  const [answer, secondAnswer] = steps.filter(isAnswer);
  if (answer !== undefined && secondAnswer !== undefined) {
    return `a request has one answer, not both ${stepToText(answer)} and ${stepToText(secondAnswer)}`;
  }
  const [delivery, secondDelivery] = steps.filter(isDelivery);
  if (delivery !== undefined && secondDelivery !== undefined) {
    return `an answer goes one way, not both ${stepToText(delivery)} and ${stepToText(secondDelivery)}`;
  }
  if (answer !== undefined && delivery !== undefined && sendsNoAnswer(delivery)) {
    return `${stepToText(delivery)} sends no answer, so it cannot be ${stepToText(answer)}; to answer late use delay`;
  }
  const delayMs = steps.filter(isDelay).reduce((total, step) => total + longestDelayMs(step), 0);
  if (delayMs > MAX_FAULT_DELAY_MS) return `the delays are ${delayMs} ms together, the most is ${MAX_FAULT_DELAY_MS}`;
  return undefined;
}
