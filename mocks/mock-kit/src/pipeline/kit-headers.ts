import { toHeaderValue } from '../http/header-value.ts';

interface Described {
  readonly requestId: string;
  readonly session: string;
  readonly vendor: string;
  /** By the session's clock. */
  readonly now: Date;
  readonly inferredRules: readonly string[];
  readonly diagnostics: string | undefined;
}

/** The headers that say what a mock has to say about itself, so that the body stays the vendor's. */
export function kitHeaders(described: Described): Record<string, string> {
  const { requestId, session, vendor, now, inferredRules, diagnostics } = described;
  return {
    Date: now.toUTCString(),
    'x-mock-request-id': requestId,
    'x-mock-session': session,
    'x-mock-vendor': vendor,
    ...(inferredRules.length > 0 && { 'x-mock-rule': toHeaderValue(inferredRules.join(', ')) }),
    ...(diagnostics !== undefined && { 'x-mock-diagnostics': toHeaderValue(diagnostics) }),
  };
}
