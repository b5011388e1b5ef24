import type { Log } from '../log/log.ts';
import { SeedError } from '../vendor/seed-error.ts';
import { Problem } from './problem.ts';

/** What a failed admin call answers. An error that nobody foresaw is logged, and told apart from a bad request. */
export function toProblem(error: unknown, log: Log): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof SeedError) {
    return new Problem(422, 'The mock cannot take this state; nothing was changed.', error.issues);
  }
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (error instanceof Error && typeof status === 'number' && status < 500) return new Problem(status, error.message);
  log.bug('The admin API failed', error);
  return new Problem(500, 'A mistake in the mock server, not in the request; its log has the cause.');
}
