import type { Operation } from '../contract/operation.ts';
import { describeIssues } from './describe-issues.ts';
import type { Issue } from './failure.ts';
import { InputError } from './input-error.ts';

/** The error for input that breaks a rule of an operation. */
export function inputErrorFor(operation: Operation, issues: readonly Issue[]): InputError {
  return new InputError(`${operation.name} was not sent: ${describeIssues(issues)}. See ${operation.doc}`, {
    vendor: operation.vendor,
    operation: operation.name,
    issues,
    doc: operation.doc,
  });
}
