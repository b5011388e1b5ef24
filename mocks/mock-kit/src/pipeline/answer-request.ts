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
import { kitHeaders } from './kit-headers.ts';
import { mockFailed } from './mock-failed.ts';
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

  let operation: string | undefined;
  function ask(): VendorResponse {
    if (operations.length === 0) return vendor.unknownRoute(call);
    if (read.kind === 'tooLarge') return vendor.bodyTooLarge(call);
    operation = recogniseOperation(operations, request);
    return vendor.answer({ ...call, operation });
  }

  function send(answer: VendorResponse): Answered {
    const { status, body: responseBody, inferredRules = [] } = answer;
    const diagnostics = [answer.diagnostics, target.note].filter((text) => text !== undefined).join('; ') || undefined;
    const described = { requestId: id, session: session.id, vendor: vendor.name, now: clock.now() };
    sendVendorResponse(response, answer, kitHeaders({ ...described, inferredRules, diagnostics }));
    return { status, responseBody: maskBody(Buffer.from(responseBody), undefined), inferredRules, diagnostics };
  }

  let answered: Answered;
  try {
    answered = send(ask());
  } catch (error) {
    log.bug(`${vendor.name}: the mock failed on ${method} ${maskTarget(target.target)}, request ${id}`, error);
    answered = send(mockFailed(id));
  }

  complete({
    phase: 'done',
    operation,
    requestBody:
      read.kind === 'complete' ? maskBody(body, request.header('content-type')) : '(over the limit, not kept)',
    ...answered,
  });
}

type Answered = Pick<Finished, 'status' | 'responseBody' | 'inferredRules' | 'diagnostics'>;

const ABORTED = {
  phase: 'aborted',
  operation: undefined,
  requestBody: undefined,
  status: undefined,
  responseBody: undefined,
  inferredRules: [],
  diagnostics: undefined,
} as const satisfies Finished;
