import { z } from 'zod';
import { FaultError } from '../faults/fault-error.ts';
import { SeedError } from '../vendor/seed-error.ts';
import { MockAdminError, MockVerificationError } from './admin-error.ts';

const issueSchema = z.object({ path: z.string(), message: z.string() });
const problemSchema = z.object({
  type: z.string(),
  detail: z.string(),
  errors: z.array(issueSchema).default([]),
});

/**
 * The body of a good answer of the admin API.
 *
 * @throws SeedError, FaultError, MockVerificationError or RangeError where the refusal says that it is one, otherwise
 * MockAdminError.
 */
export function readAnswer<Value>(
  schema: z.ZodType<Value>,
  { status, body }: { status: number; body: unknown },
): Value {
  if (status < 300) {
    const result = schema.safeParse(body);
    if (result.success) return result.data;
    throw new MockAdminError('The answer is no answer of a mock server: is the URL that of one?', status);
  }
  throw toError(status, body);
}

function toError(status: number, body: unknown): Error {
  const problem = problemSchema.safeParse(body);
  if (!problem.success) {
    return new MockAdminError(
      `Status ${status} from something that is no mock server: is the URL that of one?`,
      status,
    );
  }
  const { type, detail, errors } = problem.data;
  switch (type) {
    case 'urn:x-mocks:seed-invalid':
      return new SeedError(errors);
    case 'urn:x-mocks:fault-invalid':
      return new FaultError(errors);
    case 'urn:x-mocks:verification-failed':
      return new MockVerificationError(errors.map(({ path, message }) => ({ what: path, message })));
    default: {
      const details = errors.map(({ path, message }) => `${path}: ${message}`);
      const text = [detail, ...details].join('\n');
      if (status === 408) return new MockVerificationError([{ what: 'wait', message: text }]);
      return status === 422 ? new RangeError(text) : new MockAdminError(text, status, errors);
    }
  }
}
