import type { PlannedFault } from '../book/planned-fault.ts';
import { createAnswerSource } from './answer-source.ts';
import { pause } from './connection.ts';
import { deliver } from './deliver.ts';
import type { FaultedExchange, FaultOutcome } from './faulted-exchange.ts';

/**
 * Does to a request what a fault wants done. Delays are the machine's time. Resolves when the answer has been handed
 * over or the connection has ended; leaves no timer behind.
 *
 * @throws whatever the vendor's handler throws.
 */
export async function performFault(planned: PlannedFault, exchange: FaultedExchange): Promise<FaultOutcome> {
  const answers = createAnswerSource(planned, exchange);
  const gone = await pause(exchange, planned.delayMs);
  const outcome = gone ?? (await deliver(planned, answers, exchange));
  if (typeof outcome !== 'string') return outcome;
  if (outcome === 'reset' || outcome === 'stop') exchange.response.destroy();
  return { kind: 'lost', by: outcome, ...(answers.made !== undefined && { answer: answers.made }) };
}
