import type { DeliveryStep } from './step-kinds.ts';

/** Whether the step cuts or slows an answer, so that there has to be one. */
export function needsAnswer(delivery: DeliveryStep): boolean {
  if ('reset' in delivery) return delivery.reset !== 'before-headers';
  if ('close' in delivery) return delivery.close !== 'before-headers';
  return 'truncate' in delivery || 'dribble' in delivery;
}

/** Whether nothing of an answer gets sent. */
export function sendsNoAnswer(delivery: DeliveryStep): boolean {
  return !needsAnswer(delivery) && !('badChunk' in delivery);
}

/** Whether the step does something to the connection that a whole answer cannot. */
export function needsSocket(delivery: DeliveryStep): boolean {
  return !('truncate' in delivery) || delivery.truncate.framing !== 'valid';
}
