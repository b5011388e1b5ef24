import type { Sent, TransportFailure } from '../errors/failure.ts';

/** The attempt was ended from this side; whoever ended it says why. */
export function attemptEnded(sent: Sent): TransportFailure {
  return { kind: 'transport', problem: 'connection', sent, detail: 'the attempt was ended' };
}
