import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import { parseAuthorizationHeader } from '../signature/authorization-header.ts';
import { type SignatureFault, type Verification, verifySignature } from '../signature/verify-signature.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsCall } from '../wps-call.ts';

export interface SignatureCheck {
  /** The answer to a request that is not signed as it should be. */
  readonly refusal?: VendorResponse;
  /** What a good answer rests on; empty with a refusal, which names its own. */
  readonly inferredRules: readonly InferredRuleId[];
}

const passed: SignatureCheck = { inferredRules: [] };

/** The vendor's text for each fault. */
const texts = {
  headerMissing: 'signatureHeaderInvalid',
  headerInvalid: 'signatureHeaderInvalid',
  versionUnknown: 'signatureVersionUnknown',
  signatureWrong: 'signatureWrong',
  dateInvalid: 'signatureDateInvalid',
} as const satisfies Record<SignatureFault, string>;

/**
 * Checks the signature if the calling app has interface signing on. The app is the one that holds the bearer token;
 * when the token is unknown, the one that the signature names.
 */
export function checkSignature(call: WpsCall, tokenHolder: WpsApp | undefined): SignatureCheck {
  const signer = signerOf(call);
  const app = tokenHolder ?? signer;
  if (app === undefined && call.request.header('x-kso-authorization') === undefined) return passed;
  if (app?.interfaceSigning === false) return passed;

  const verification = verifySignature(
    call.request,
    (accessKey) => (accessKey === app?.id ? app.appKey : undefined),
    call.prefix,
  );
  if (verification.kind === 'verified') return checkDateWindow(call, verification.date);
  const foreign = app !== undefined && signer !== undefined && signer.id !== app.id;
  return refused(verification, refusalRules(verification.fault, foreign));
}

/** The app that a signature names, good or not. */
export function signerOf({ request, state }: WpsCall): WpsApp | undefined {
  const header = parseAuthorizationHeader(request.header('x-kso-authorization') ?? '');
  return header === undefined ? undefined : state.apps.get(header.accessKey);
}

function refusalRules(fault: SignatureFault, foreign: boolean): InferredRuleId[] {
  return [
    'wps.signature-refused',
    ...(fault === 'headerMissing' ? (['wps.signature-absent'] as const) : []),
    ...(fault === 'signatureWrong' && foreign ? (['wps.signature-other-app'] as const) : []),
  ];
}

function refused(
  { fault, explanation, stringToSign }: Extract<Verification, { kind: 'refused' }>,
  inferredRules: readonly InferredRuleId[],
): SignatureCheck {
  const refusal = fail('permissionDenied', {
    text: texts[fault],
    inferredRules,
    diagnostics: `${explanation}; string to sign: ${stringToSign}`,
  });
  return { refusal, inferredRules: [] };
}

/** How far a date may be away before a good answer is said to rest on there being no window. */
const usualWindowSeconds = 15 * 60;

function checkDateWindow(call: WpsCall, date: Date): SignatureCheck {
  const { dateSkewSeconds } = call.state.switches;
  const awaySeconds = Math.abs(call.now.getTime() - date.getTime()) / 1000;
  if (dateSkewSeconds === null) {
    return awaySeconds > usualWindowSeconds ? { inferredRules: ['wps.signature-date-window'] } : passed;
  }
  if (awaySeconds <= dateSkewSeconds) return passed;
  const inferredRules: InferredRuleId[] = ['wps.signature-refused', 'wps.signature-date-window'];
  const refusal = fail('permissionDenied', {
    text: 'signatureDateInvalid',
    inferredRules,
    diagnostics: `X-Kso-Date is ${awaySeconds} s away from the clock, ${call.now.toISOString()}; the switch dateSkewSeconds allows ${dateSkewSeconds}`,
  });
  return { refusal, inferredRules: [] };
}
