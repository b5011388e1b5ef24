import type { VendorResponse } from '../../vendor/vendor-response.ts';
import type { PlannedFault } from '../book/planned-fault.ts';
import type { AnswerSource } from './answer-source.ts';
import { pause, untilTurn } from './connection.ts';
import { type Cut, cutAnswer, sendShortened } from './cut-answer.ts';
import { dribble } from './dribble.ts';
import { endConnection } from './end-connection.ts';
import type { Answered, FaultedExchange, Loss } from './faulted-exchange.ts';
import { sendBadChunk, sendGarbage } from './send-no-http.ts';

/** Lets an answer reach the client whole, in parts or not at all. */
export async function deliver(
  { answer, phase, delivery }: PlannedFault,
  answers: AnswerSource,
  exchange: FaultedExchange,
): Promise<Answered | Loss> {
  if (delivery === undefined) {
    const whole = answers.get();
    return { kind: 'answered', answer: whole, headers: exchange.send(whole) };
  }
  const { response } = exchange;
  const gone = await untilTurn(exchange);
  if (gone !== undefined) return gone;

  if ('dribble' in delivery) return dribble(exchange, answers.get(), delivery.dribble);
  if ('truncate' in delivery) {
    const { bytes, framing } = delivery.truncate;
    if (framing === 'valid') return sendShortened(exchange, answers.get(), bytes);
    return cutAnswer(exchange, answers.get(), { bytes, framing, end: 'close' });
  }
  if ('garbage' in delivery) return sendGarbage(exchange);
  if ('badChunk' in delivery) {
    const handlerRuns = phase === 'after' || answer !== undefined;
    return sendBadChunk(exchange, handlerRuns ? answers.get() : BARE);
  }
  if ('hang' in delivery) {
    const left = await pause(exchange, delivery.hang === true ? undefined : delivery.hang);
    if (left !== undefined) return left;
    endConnection(response, 'close');
    return 'fault';
  }
  const cut = cutOf(delivery);
  if (cut !== undefined) return cutAnswer(exchange, answers.get(), cut);
  endConnection(response, 'reset' in delivery ? 'reset' : 'close');
  return 'fault';
}

/** Where a connection breaks within an answer; undefined when it breaks before. */
function cutOf(
  delivery: Extract<PlannedFault['delivery'], { readonly reset: unknown } | { readonly close: unknown }>,
): Cut | undefined {
  const end = 'reset' in delivery ? 'reset' : 'close';
  const at = 'reset' in delivery ? delivery.reset : delivery.close;
  if (at === 'before-headers') return undefined;
  return { bytes: at === 'mid-body' ? 'half' : at === 'after-headers' ? 0 : at, framing: 'short', end };
}

/** For a fault that needs headers and nothing else, where the vendor is not asked. */
const BARE: VendorResponse = { status: 200, headers: {}, body: '' };
