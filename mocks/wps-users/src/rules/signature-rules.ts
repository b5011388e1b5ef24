import type { Rule } from '@x/mock-kit';
import { pages } from '@x/wps-users/contract';

export const signatureRules = [
  {
    id: 'wps.signature-string',
    statement:
      'The string to sign is KSO-1, method, request target, Content-Type, X-Kso-Date and the lower-case hex SHA-256 of the body (nothing when it is empty), joined without separators; the signature is its HMAC-SHA256 under the app key in lower-case hex.',
    evidence: 'documented',
    source: pages.signature,
  },
  {
    id: 'wps.signature-per-app',
    statement: 'Signatures are asked for, and looked at, only when the app has interface signing on.',
    evidence: 'documented',
    source: pages.signature,
  },
  {
    id: 'wps.signature-date-forms',
    statement:
      'X-Kso-Date is an RFC 1123 date with a zone name or a numeric zone, or with a zone name and the weekday in full.',
    evidence: 'documented',
    source: pages.signature,
  },
  {
    id: 'wps.signature-refused',
    statement:
      'A refused signature answers 403 with 403000001 and the text of the vendor’s sample verifier under `message`; an unknown access key reads as a wrong signature.',
    evidence: 'inferred',
  },
  {
    id: 'wps.signature-absent',
    statement: 'A request without X-Kso-Authorization is told so even when X-Kso-Date is missing too.',
    evidence: 'inferred',
  },
  {
    id: 'wps.signature-other-app',
    statement: 'A request signed by another app than the one that holds the bearer token is refused as wrongly signed.',
    evidence: 'inferred',
  },
  {
    id: 'wps.signature-date-window',
    statement:
      'X-Kso-Date may be any time. With the switch set, a date further from the clock than that many seconds reads as unreadable.',
    evidence: 'inferred',
    switch: 'dateSkewSeconds',
  },
] as const satisfies readonly Rule[];
