import { isPlainObject } from '../check/plain-object.ts';
import { isTimerMs, longestTimerMs } from '../check/timer-ms.ts';
import type { Operation } from '../contract/operation.ts';
import type { Issue } from '../errors/failure.ts';
import { inputErrorFor } from '../errors/input-error-for.ts';
import type { CallOptions } from './common-options.ts';

const known: readonly string[] = [
  'signal',
  'timeoutMs',
  'deadlineMs',
  'retry',
] satisfies readonly (keyof CallOptions)[];

/** @throws InputError when an option of a call is unknown or of the wrong form */
export function checkCallOptions(operation: Operation, options: CallOptions): void {
  const issues = findIssues(options);
  if (issues.length > 0) throw inputErrorFor(operation, issues);
}

function findIssues(options: unknown): readonly Issue[] {
  if (!isPlainObject(options)) return [{ path: 'options', message: 'must be an object' }];
  const issues: Issue[] = Object.keys(options)
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: `options.${name}`, message: `is no option of a call; known: ${known.join(', ')}` }));
  for (const name of ['timeoutMs', 'deadlineMs']) {
    const value = options[name];
    if (value !== undefined && !isTimerMs(value)) {
      issues.push({ path: `options.${name}`, message: `must be a whole number from 1 to ${longestTimerMs}` });
    }
  }
  if (options['signal'] !== undefined && !(options['signal'] instanceof AbortSignal)) {
    issues.push({ path: 'options.signal', message: 'must be an AbortSignal' });
  }
  if (options['retry'] !== undefined && options['retry'] !== false) {
    issues.push({ path: 'options.retry', message: 'must be false, or left out' });
  }
  return issues;
}
