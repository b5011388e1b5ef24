import type { VendorResponse } from '../../vendor/vendor-response.ts';
import type { PlannedFault } from '../book/planned-fault.ts';
import type { FaultedExchange } from './faulted-exchange.ts';
import { makeAnswer } from './make-answer.ts';

/** The one answer to a request, made when it is first needed. */
export interface AnswerSource {
  get(): VendorResponse;
  /** What there is so far. */
  readonly made: VendorResponse | undefined;
}

/** In phase `after` the vendor answers at once, whether or not anybody gets to see it. */
export function createAnswerSource(
  { phase, answer }: Pick<PlannedFault, 'phase' | 'answer'>,
  exchange: Pick<FaultedExchange, 'answer' | 'refuse'>,
): AnswerSource {
  const vendors = phase === 'after' ? exchange.answer() : undefined;
  let made: VendorResponse | undefined;
  return {
    get() {
      made ??= answer === undefined ? (vendors ?? exchange.answer()) : makeAnswer(answer, exchange);
      return made;
    },
    get made() {
      return made ?? vendors;
    },
  };
}
