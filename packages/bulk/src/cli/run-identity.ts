import { basename } from 'node:path';
import type { RateLimit } from '@x/core-signing';
import type { JobIdentity } from '../journal/journal.ts';
import type { Invocation } from './invocation.ts';
import type { Environment } from './options/credentials.ts';

/** Whose journal it is: what is done, at which app of which installation, and the name of the list or of the job. */
export function runIdentity({ prepared, values }: Invocation, environment: Environment): JobIdentity {
  const { plan, variables } = prepared;
  const place = [plan.target, environment[variables.appId] ?? '', environment[variables.baseURL] ?? ''];
  return {
    operation: plan.operation,
    target: place.filter((part) => part !== '').join(' '),
    jobId: values.jobId ?? (values.users === '-' ? 'stdin' : basename(values.users)),
  };
}

/** The caller's own rate as a window. Its label says nothing: no vendor stands behind it. */
export function rateWindow(rate: number | undefined): readonly RateLimit[] {
  if (rate === undefined) return [];
  const limit = Math.max(1, Math.floor(rate));
  return [{ limit, windowMs: Math.ceil((limit / rate) * 1_000), evidence: 'inferred' }];
}
