import type { TransportFailure } from '../errors/failure.ts';

export function responseTooLarge(maxResponseBytes: number): TransportFailure {
  return {
    kind: 'transport',
    problem: 'response-too-large',
    sent: 'yes',
    detail: `the answer is larger than maxResponseBytes (${maxResponseBytes})`,
  };
}
