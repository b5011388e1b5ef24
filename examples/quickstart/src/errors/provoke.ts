import { type ApiError, isApiError } from '@x/feishu-status';
import type { Checks } from '../checks.ts';
import type { CallCounter } from '../work/call-counter.ts';
import { describeError } from './describe-error.ts';
import type { ErrorRow } from './error-row.ts';

/** An error that is made to happen, and what it must be; `none` for a call that must succeed. */
export interface Provocation {
  readonly by: string;
  readonly expected: Expected;
  call(): Promise<unknown>;
}

type Expected =
  | { readonly kind: 'vendor'; readonly code: number }
  | { readonly kind: Exclude<ApiError['kind'], 'vendor'> | 'none' };

/** Where provoked errors are counted and compared. */
export interface ProvocationRun {
  readonly title: string;
  readonly calls: CallCounter;
  readonly checks: Checks;
}

/** Makes each call and gives what its caller sees. Another error than the expected one is a surprise. */
export async function provokeEach(
  provocations: readonly Provocation[],
  run: ProvocationRun,
): Promise<readonly ErrorRow[]> {
  const rows: ErrorRow[] = [];
  for (const provocation of provocations) rows.push(await provoke(provocation, run));
  return rows;
}

async function provoke(
  { by, expected, call }: Provocation,
  { title, calls, checks }: ProvocationRun,
): Promise<ErrorRow> {
  const callsBefore = calls.total();
  const error = await errorOf(call);
  checks.same(`${title}, ${by}`, identify(error), expected);
  if (expected.kind === 'input' || expected.kind === 'config') {
    checks.same(`${title}, ${by}, calls sent`, calls.total() - callsBefore, 0);
  }
  if (error !== undefined) return describeError(by, error);
  return { provokedBy: by, kind: 'none', reason: '-', code: '-', sent: 'yes', message: 'The call succeeds.' };
}

async function errorOf(call: () => Promise<unknown>): Promise<ApiError | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    if (isApiError(error)) return error;
    throw error;
  }
}

function identify(error: ApiError | undefined): Expected {
  if (error === undefined) return { kind: 'none' };
  return error.kind === 'vendor' ? { kind: error.kind, code: error.code } : { kind: error.kind };
}
