import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import { parseAuthorizationHeader } from '../signature/authorization-header.ts';
import { signatureDiagnostics } from '../signature/signature-report.ts';
import { type SignatureFault, type Verification, verifySignature } from '../signature/verify-signature.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsCall } from '../wps-call.ts';
import { type DateWindow, dateWindowOf } from './date-window.ts';
import { noteSignature } from './note-signature.ts';

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
 * when the token is unknown, the one that the signature names. A signature that nobody asked for is looked at too, and
 * what is wrong with it only noted.
 */
export function checkSignature(call: WpsCall, tokenHolder: WpsApp | undefined): SignatureCheck {
  const signer = signerOf(call);
  const app = tokenHolder ?? signer;
  const isSigned = call.request.header('x-kso-authorization') !== undefined;
  const isAskedFor = app?.interfaceSigning ?? isSigned;
  if (!isSigned && !isAskedFor) return passed;

  const others = [...call.state.apps.values()].filter(({ id }) => id !== app?.id);
  const verification = verifySignature(call.request, { app, others, unsignedPrefix: call.prefix });
  const window = dateWindowOf(call, verification);
  noteSignature(call.notes, verification, { isAskedFor, window });
  if (!isAskedFor) return passed;
  if (verification.kind === 'verified') return checkWindow(window);
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
  verification: Extract<Verification, { kind: 'refused' }>,
  inferredRules: readonly InferredRuleId[],
): SignatureCheck {
  const refusal = fail('permissionDenied', {
    text: texts[verification.fault],
    inferredRules,
    diagnostics: signatureDiagnostics(verification),
  });
  return { refusal, inferredRules: [] };
}

function checkWindow(window: DateWindow): SignatureCheck {
  if (window.kind === 'inside') return passed;
  if (window.kind === 'unbounded') return { inferredRules: ['wps.signature-date-window'] };
  const refusal = fail('permissionDenied', {
    text: 'signatureDateInvalid',
    inferredRules: ['wps.signature-refused', 'wps.signature-date-window'],
    diagnostics: window.reason,
  });
  return { refusal, inferredRules: [] };
}
