import type { CallNotes } from '@x/mock-kit';
import { signatureReport } from '../signature/signature-report.ts';
import type { Verification } from '../signature/verify-signature.ts';
import type { DateWindow } from './date-window.ts';

interface Circumstances {
  /** Whether the app has interface signing on. */
  readonly isAskedFor: boolean;
  readonly window: DateWindow;
}

/** Writes down what was found out about a signature, good or not. */
export function noteSignature(notes: CallNotes, verification: Verification, { isAskedFor, window }: Circumstances) {
  const report = signatureReport(verification);
  if (isAskedFor && window.kind === 'outside') {
    const hints = ['the clock of the client is wrong, or the request was signed long before it was sent'];
    notes.signature({ ...report, verified: false, reason: window.reason, hints });
    return;
  }
  notes.signature(report);
  if (verification.kind !== 'refused' || verification.fault !== 'signatureWrong') return;
  const consequence = isAskedFor ? '' : ' (not asked for, since the app has interface signing off)';
  notes.violation({
    code: 'signature-mismatch',
    message: [`${verification.reason}${consequence}`, ...verification.hints].join('; '),
    path: 'header.x-kso-authorization',
    rule: 'wps.signature-string',
  });
}
