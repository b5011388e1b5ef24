import type { JournalEntry } from './journal-entry.ts';

/** An answered `GET /toy` but for what is given. */
export function entryForTest(part: Partial<JournalEntry> = {}): JournalEntry {
  const sequence = part.sequence ?? 1;
  return {
    sequence,
    id: `request-${sequence}`,
    session: 'default',
    vendor: 'wps',
    operation: 'wps.getUser',
    at: '2026-11-21T00:00:00.000Z',
    durationMs: 1,
    phase: 'done',
    abortedBy: undefined,
    method: 'GET',
    target: '/v7/users/u-1',
    requestHeaders: [],
    requestBody: '',
    requestBodySha256: undefined,
    status: 200,
    responseHeaders: [],
    responseBody: '{}',
    inferredRules: [],
    diagnostics: undefined,
    violations: [],
    signature: undefined,
    fault: undefined,
    credential: undefined,
    ...part,
  };
}
