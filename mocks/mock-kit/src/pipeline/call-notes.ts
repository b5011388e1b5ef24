import type { CallNotes, SignatureReport, Violation } from '../vendor/call-notes.ts';

/** What has been noted about a call, for its journal entry. */
export interface NotesOfCall extends CallNotes {
  readonly violations: readonly Violation[];
  readonly signatureReport: SignatureReport | undefined;
}

export function createCallNotes(): NotesOfCall {
  const violations: Violation[] = [];
  let report: SignatureReport | undefined;
  return {
    violations,
    get signatureReport() {
      return report;
    },
    violation: (violation) => violations.push(violation),
    signature(found) {
      report = found;
    },
  };
}
