import type { SignatureReport, Violation } from '../vendor/call-notes.ts';

type Mask = (text: string) => string;

export function maskViolation({ code, message, path, rule }: Violation, mask: Mask): Violation {
  return {
    code,
    message: mask(message),
    ...(path !== undefined && { path: mask(path) }),
    ...(rule !== undefined && { rule }),
  };
}

export function maskSignature(report: SignatureReport, mask: Mask): SignatureReport {
  const { scheme, verified, reason, expectedStringToSign, receivedStringToSign, hints } = report;
  return {
    scheme,
    verified,
    ...(reason !== undefined && { reason: mask(reason) }),
    expectedStringToSign: mask(expectedStringToSign),
    ...(receivedStringToSign !== undefined && { receivedStringToSign: mask(receivedStringToSign) }),
    hints: hints.map(mask),
  };
}
