import { toHeaderValue } from '../http/header-value.ts';

interface Described {
  readonly requestId: string;
  readonly session: string;
  readonly vendor: string;
  /** By the session's clock. */
  readonly now: Date;
  readonly inferredRules: readonly string[];
  readonly diagnostics: string | undefined;
  /** The id of the fault that took part in the answer. */
  readonly fault: string | undefined;
}

/**
 * The headers that say what a mock has to say about itself, so that the body stays the vendor's.
 *
 * @param quiet leaves all of them out but `Date`.
 */
export function kitHeaders(described: Described, quiet: boolean): Record<string, string> {
  const { requestId, session, vendor, now, inferredRules, diagnostics, fault } = described;
  const date = now.toUTCString();
  if (quiet) return { Date: date };
  const headers: Record<string, string> = {
    Date: date,
    'x-mock-request-id': requestId,
    'x-mock-session': session,
    'x-mock-vendor': vendor,
  };
  if (inferredRules.length > 0) headers['x-mock-rule'] = toHeaderValue(inferredRules.join(', '));
  if (diagnostics !== undefined) headers['x-mock-diagnostics'] = toHeaderValue(diagnostics);
  if (fault !== undefined) headers['x-mock-fault'] = toHeaderValue(fault);
  return headers;
}
