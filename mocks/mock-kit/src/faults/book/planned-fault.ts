import type { AnswerStep, DeliveryStep } from '../step/step-kinds.ts';

/** What a fault does to one request, with nothing left to chance. */
export interface PlannedFault {
  /** The id of the rule. */
  readonly id: string;
  /** The step as text, for example `429(retry=1)`. */
  readonly step: string;
  readonly phase: 'before' | 'after';
  readonly delayMs: number;
  /** Instead of the vendor's answer. */
  readonly answer: AnswerStep | undefined;
  /** What happens to the answer on its way; undefined when it is sent whole. */
  readonly delivery: DeliveryStep | undefined;
}
