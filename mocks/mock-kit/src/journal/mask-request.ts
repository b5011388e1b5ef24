import type { JournalEntry } from './journal-entry.ts';
import { maskHeaders, maskTarget } from './mask.ts';
import { maskSignature, maskViolation } from './mask-notes.ts';
import { maskValues } from './mask-values.ts';
import { sha256Of, showRequestBody, showResponseBody } from './show-body.ts';
import type { UnmaskedRequest } from './unmasked-request.ts';

/** An entry without headers and bodies. */
export type RequestSummary = Omit<
  JournalEntry,
  'requestHeaders' | 'requestBody' | 'requestBodySha256' | 'responseHeaders' | 'responseBody' | 'signature'
>;

/** Every field is named, here and below, so that nothing gets into an entry unmasked. */
export function summarise(request: UnmaskedRequest, sequence: number, durationMs: number | undefined): RequestSummary {
  const { id, session, vendor, operation, at, phase, abortedBy, method, status, inferredRules, fault } = request;
  const mask = masker(request);
  return {
    ...{ sequence, id, session, vendor, operation, at, durationMs, phase, abortedBy, method, status },
    target: mask(maskTarget(request.target)),
    diagnostics: request.diagnostics && mask(request.diagnostics),
    violations: request.violations.map((violation) => maskViolation(violation, mask)),
    ...{ inferredRules, fault, credential: request.credential },
  };
}

/** The entry as anybody may read it. */
export function maskRequest(request: UnmaskedRequest, sequence: number, durationMs: number | undefined): JournalEntry {
  const { requestBody, responseBody, signature } = request;
  const mask = masker(request);
  const isBytes = requestBody instanceof Uint8Array;
  const isText = typeof responseBody === 'string';
  return {
    ...summarise(request, sequence, durationMs),
    requestHeaders: maskHeaders(request.requestHeaders).map(mask),
    requestBody: isBytes ? showRequestBody(requestBody, request) : requestBody && mask(requestBody.shown),
    requestBodySha256: isBytes ? sha256Of(requestBody) : requestBody?.sha256,
    responseHeaders: maskHeaders(request.responseHeaders).map(mask),
    responseBody: isText ? showResponseBody(responseBody, request) : responseBody && mask(responseBody.shown),
    signature: signature && maskSignature(signature, mask),
  };
}

function masker({ secretValues }: UnmaskedRequest): (text: string) => string {
  return (text) => maskValues(text, secretValues);
}
