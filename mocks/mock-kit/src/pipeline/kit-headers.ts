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
  const date = { Date: now.toUTCString() };
  if (quiet) return date;
  return {
    ...date,
    'x-mock-request-id': requestId,
    'x-mock-session': session,
    'x-mock-vendor': vendor,
    ...(inferredRules.length > 0 && { 'x-mock-rule': toHeaderValue(inferredRules.join(', ')) }),
    ...(diagnostics !== undefined && { 'x-mock-diagnostics': toHeaderValue(diagnostics) }),
    ...(fault !== undefined && { 'x-mock-fault': toHeaderValue(fault) }),
  };
}
