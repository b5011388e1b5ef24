import { FaultError } from '../faults/fault-error.ts';
import { InvalidInputError } from '../journal/invalid-input-error.ts';
import type { Log } from '../log/log.ts';
import { SeedError } from '../vendor/seed-error.ts';
import { Problem } from './problem.ts';

/** What a failed admin call answers. An error that nobody foresaw is logged, and told apart from a bad request. */
export function toProblem(error: unknown, log: Log): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof SeedError) {
    const detail = 'The mock cannot take this state; nothing was changed.';
    return new Problem(422, detail, error.issues, 'urn:x-mocks:seed-invalid');
  }
  if (error instanceof FaultError) {
    return new Problem(422, 'No fault was armed.', error.issues, 'urn:x-mocks:fault-invalid');
  }
  if (error instanceof InvalidInputError)
    return new Problem(422, 'The request does not fit; nothing was changed.', error.issues);
  if (error instanceof RangeError) {
    // What V8 says when a value is nested deeper than a check of it can go.
    const isTooDeep = /call stack/i.test(error.message);
    return new Problem(422, isTooDeep ? 'The body is nested too deeply; nothing was changed.' : error.message);
  }
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (error instanceof Error && typeof status === 'number' && status < 500) return new Problem(status, error.message);
  log.bug('The admin API failed', error);
  return new Problem(500, 'A mistake in the mock server, not in the request; its log has the cause.');
}
