import type { CallNotes, SignatureReport, Violation } from '../vendor/call-notes.ts';

/** What has been noted about a call, for its journal entry. */
export interface NotesOfCall extends CallNotes {
  readonly violations: readonly Violation[];
  readonly signatureReport: SignatureReport | undefined;
}

/** A class, since a literal with a getter costs much more to make, and each request makes one. */
class Notes implements NotesOfCall {
  readonly violations: Violation[] = [];
  signatureReport: SignatureReport | undefined;

  violation(violation: Violation): void {
    this.violations.push(violation);
  }

  signature(report: SignatureReport): void {
    this.signatureReport = report;
  }
}

export function createCallNotes(): NotesOfCall {
  return new Notes();
}
