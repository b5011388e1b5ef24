import { toHeaderValue } from '../http/header-value.ts';
import { createRawRequest } from '../http/raw-request.ts';
import { readBody } from '../http/read-body.ts';
import { sendVendorResponse } from '../http/send-vendor-response.ts';
import type { Finished } from '../journal/journal-entry.ts';
import { maskBody, maskHeaders, maskTarget } from '../journal/mask.ts';
import type { Log } from '../log/log.ts';
import type { Session } from '../session/session.ts';
import type { MockCall } from '../vendor/mock-call.ts';
import type { VendorResponse } from '../vendor/vendor-response.ts';
import type { Arrival } from './arrival.ts';
import { recogniseOperation } from './recognise-operation.ts';

/** The way of a request: noted in the journal, body read, vendor asked, answer sent, journal entry completed. */
export async function answerRequest<Seed, State, Credentials>(
  session: Session<Seed, State, Credentials>,
  log: Log,
  { message, response, target, operations, pathParameters }: Arrival,
): Promise<void> {
  const { vendor, clock } = session;
  const { method = '', rawHeaders } = message;
  const now = clock.now();
  const id = session.ids.hex(32);
  const finish = session.journal.open({
    id,
    vendor: vendor.name,
    at: now.toISOString(),
    method,
    target: maskTarget(target.target),
    requestHeaders: maskHeaders(rawHeaders),
  });
  const complete = (finished: Finished) => log.request(finish(finished));

  const read = await readBody(message);
  if (read.kind === 'aborted' || response.destroyed) {
    complete(ABORTED);
    return;
  }
  const body = read.kind === 'complete' ? read.bytes : new Uint8Array();
  const request = createRawRequest({ method, target, rawHeaders, body });
  const call: MockCall<State> = {
    request,
    operation: undefined,
    pathParameters,
    state: session.state,
    now,
    profile: session.profile,
    ids: session.ids,
  };

  const explain = ({ diagnostics }: VendorResponse) =>
    [diagnostics, target.note].filter((text) => text !== undefined).join('; ') || undefined;

  function kitHeaders(answer: VendorResponse): Record<string, string> {
    const { inferredRules = [] } = answer;
    const diagnostics = explain(answer);
    return {
      Date: clock.now().toUTCString(),
      'x-mock-request-id': id,
      'x-mock-session': session.id,
      'x-mock-vendor': vendor.name,
      ...(inferredRules.length > 0 && { 'x-mock-rule': toHeaderValue(inferredRules.join(', ')) }),
      ...(diagnostics !== undefined && { 'x-mock-diagnostics': toHeaderValue(diagnostics) }),
    };
  }

  let operation: string | undefined;
  function ask(): VendorResponse {
    if (operations.length === 0) return vendor.unknownRoute(call);
    if (read.kind === 'tooLarge') return vendor.bodyTooLarge(call);
    operation = recogniseOperation(operations, request);
    return vendor.answer({ ...call, operation });
  }

  let answer: VendorResponse;
  try {
    answer = ask();
    sendVendorResponse(response, answer, kitHeaders(answer));
  } catch (error) {
    log.bug(`${vendor.name}: the mock failed on ${method} ${maskTarget(target.target)}, request ${id}`, error);
    answer = mockFailed(id);
    sendVendorResponse(response, answer, kitHeaders(answer));
  }

  complete({
    phase: 'done',
    operation,
    requestBody:
      read.kind === 'complete' ? maskBody(body, request.header('content-type')) : '(over the limit, not kept)',
    status: answer.status,
    responseBody: maskBody(Buffer.from(answer.body), undefined),
    inferredRules: answer.inferredRules ?? [],
    diagnostics: explain(answer),
  });
}

const ABORTED = {
  phase: 'aborted',
  operation: undefined,
  requestBody: undefined,
  status: undefined,
  responseBody: undefined,
  inferredRules: [],
  diagnostics: undefined,
} as const satisfies Finished;

/** The one answer that is no vendor's: the mock itself is at fault. */
function mockFailed(requestId: string): VendorResponse {
  return {
    status: 500,
    headers: { 'Content-Type': 'text/plain' },
    body: 'mock server error, see its log',
    diagnostics: `a mistake in the mock server, not in the request; its log has the cause under ${requestId}`,
  };
}
