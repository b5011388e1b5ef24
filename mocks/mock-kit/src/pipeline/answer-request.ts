import { performFault } from '../faults/perform/perform-fault.ts';
import { rawResponseHeaders, sendVendorResponse } from '../http/send-vendor-response.ts';
import type { InjectedFault } from '../journal/journal-entry.ts';
import type { TenantCall } from '../session/vendor-tenant.ts';
import type { Violation } from '../vendor/call-notes.ts';
import type { VendorResponse } from '../vendor/vendor-response.ts';
import type { Arrival } from './arrival.ts';
import { createCallNotes } from './call-notes.ts';
import { diagnosticsOf } from './diagnostics-of.ts';
import { kitHeaders } from './kit-headers.ts';
import { mockFailed } from './mock-failed.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { type Received, receive } from './receive.ts';

/** The way of a request: read, noted in the journal of its session, vendor asked, answer sent, entry completed. */
export async function answerRequest(context: PipelineContext, arrival: Arrival): Promise<void> {
  const received = await receive(context, arrival);
  if (received !== undefined) await respond(context, arrival, received);
}

async function respond(context: PipelineContext, { response, target }: Arrival, received: Received): Promise<void> {
  const { id, request, vendor, identified, entry, operation, pathParameters } = received;
  const { session, tenant, app } = identified;
  const notes = createCallNotes();
  if (identified.issuer !== undefined) notes.violation(sessionMismatch(session.id, identified.issuer));
  const limits = session.rateLimits.openCall(operation, notes);
  session.askedWaits.arrive({ operation, app }, notes);
  const { signal } = session;
  const { method, path } = request;
  const planned = session.faults.next({
    vendor: vendor.name,
    operation,
    method,
    path,
    credential: app,
    body: request.body,
    header: (name) => request.header(name),
  });
  const fault: InjectedFault | undefined = planned && { id: planned.id, step: planned.step };

  if (fault !== undefined) entry.amend({ fault });

  // The time is that of the answer: a request that a fault has delayed meets what has expired meanwhile.
  const call = (): TenantCall => ({
    request,
    operation,
    pathParameters,
    now: session.clock.now(),
    profile: session.profile,
    ids: session.ids,
    limits,
    notes,
  });
  const ask = (): VendorResponse => {
    if (received.route === 'unknown') return tenant.unknownRoute(call());
    return received.isTooLarge ? tenant.bodyTooLarge(call()) : tenant.answer(call());
  };

  let described: Description | undefined;
  /** Once for each answer: its headers and its journal entry say the same. */
  function describe(answer: VendorResponse): Description {
    if (described?.answer !== answer) {
      const diagnostics = diagnosticsOf({ answer, target, received, vendors: context.vendors });
      described = { answer, inferredRules: answer.inferredRules ?? [], diagnostics };
    }
    return described;
  }
  function headersOf(answer: VendorResponse): string[] {
    const { inferredRules, diagnostics } = describe(answer);
    const kit = { requestId: id, session: session.id, vendor: vendor.name, now: session.clock.now(), fault: fault?.id };
    return rawResponseHeaders(answer, kitHeaders({ ...kit, inferredRules, diagnostics }, context.quietHeaders));
  }
  function send(answer: VendorResponse): string[] {
    const headers = headersOf(answer);
    sendVendorResponse(response, answer, headers);
    return headers;
  }

  function finish(
    answer: VendorResponse | undefined,
    responseHeaders: string[],
    abortedBy?: 'client' | 'reset' | 'stop' | 'fault',
  ): void {
    const noted = { violations: [...notes.violations], signature: notes.signatureReport, fault };
    const answered = answer && {
      status: answer.status,
      responseHeaders,
      responseBody: answer.body,
      inferredRules: describe(answer).inferredRules,
      diagnostics: describe(answer).diagnostics,
    };
    const phase = abortedBy === undefined ? 'done' : 'aborted';
    context.log.request(entry.finish({ ...answered, ...noted, phase, abortedBy }));
  }

  try {
    if (planned === undefined) {
      const answer = ask();
      finish(answer, send(answer));
      return;
    }
    const exchange = {
      response,
      signal,
      answer: ask,
      refuse: (refusal: Parameters<typeof tenant.refuse>[1]) => tenant.refuse(call(), refusal),
      send,
      headersOf,
    };
    const outcome = await performFault(planned, exchange);
    if (outcome.kind === 'answered') {
      session.askedWaits.answered({ operation, app }, planned);
      finish(outcome.answer, outcome.headers);
    } else finish(outcome.answer, [], outcome.by);
  } catch (error) {
    context.log.bug(`${vendor.name}: the mock failed on ${method} ${entry.summary.target}, request ${id}`, error);
    const answer = mockFailed(id);
    if (!response.headersSent) {
      finish(answer, send(answer));
      return;
    }
    response.destroy();
    finish(undefined, [], 'fault');
  } finally {
    limits.release();
  }
}

/** What the mock has to say about an answer. */
interface Description {
  readonly answer: VendorResponse;
  readonly inferredRules: readonly string[];
  readonly diagnostics: string | undefined;
}

function sessionMismatch(named: string, issuer: string): Violation {
  return {
    code: 'session-mismatch',
    message: `the header names the session ${named}, and the credentials are of the session ${issuer}`,
    path: 'header.x-mock-session',
  };
}
