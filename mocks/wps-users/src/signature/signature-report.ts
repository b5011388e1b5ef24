import type { SignatureReport } from '@x/mock-kit';
import { readableText } from './readable-text.ts';
import { signatureVersion } from './string-to-sign.ts';
import type { Verification } from './verify-signature.ts';

/** A verification as the journal keeps it. It never holds a key or a signature. */
export function signatureReport(verification: Verification): SignatureReport {
  const common = { scheme: signatureVersion, expectedStringToSign: readableText(verification.stringToSign) };
  if (verification.kind === 'verified') return { ...common, verified: true, hints: [] };
  const { reason, hints, signedText } = verification;
  return {
    ...common,
    verified: false,
    reason,
    ...(signedText === undefined ? {} : { receivedStringToSign: readableText(signedText) }),
    hints,
  };
}

/** The same in one line, for the answer's diagnostics. */
export function signatureDiagnostics(verification: Extract<Verification, { kind: 'refused' }>): string {
  const { reason, hints, stringToSign } = verification;
  const text = hints.length === 0 ? reason : hints.join('; ');
  return `${text}; string to sign: ${readableText(stringToSign)}`;
}
