import { createRawRequest } from '../http/raw-request.ts';
import { readBody } from '../http/read-body.ts';
import type { OpenEntry } from '../journal/journal.ts';
import { BODY_OVER_THE_LIMIT } from '../journal/unmasked.ts';
import type { VendorDescription } from '../vendor/mock-vendor.ts';
import type { RawRequest } from '../vendor/raw-request.ts';
import type { Arrival } from './arrival.ts';
import { findOwnRoute } from './find-own-route.ts';
import { type IdentifiedSession, identifySession } from './identify-session.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { recogniseOperation } from './recognise-operation.ts';

/** A request that has been read, and whose it is. */
export interface Received {
  readonly id: string;
  readonly request: RawRequest;
  readonly vendor: VendorDescription;
  readonly identified: IdentifiedSession;
  readonly entry: OpenEntry;
  /** `unknown`: no vendor has such a route. */
  readonly route: 'known' | 'unknown';
  readonly operation: string | undefined;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly isTooLarge: boolean;
}

/**
 * Notes a request in the journal of its session as soon as that is known, from its head or else from its body, and
 * reads it. Undefined when the client went away before it was complete, or when its session was reset or ended.
 */
export async function receive(context: PipelineContext, arrival: Arrival): Promise<Received | undefined> {
  const { message, response, target } = arrival;
  const { method = '', rawHeaders } = message;
  const parts = { method, target, rawHeaders };
  const byHead = identifySession(context.registry, arrival.vendor, createRawRequest({ ...parts, body: NO_BYTES }));
  // Where there is one session only, whose the request is needs no look at its body.
  const isKnown = byHead.by !== 'none' || context.registry.list().length === 1;
  const atHead = isKnown ? open(arrival, arrival.vendor, byHead, undefined) : undefined;

  const ended = atHead && byHead.session.signal;
  const forgetAbort = atHead && byHead.session.onAbort(() => message.destroy());
  const read = await readBody(message);
  forgetAbort?.();
  if (ended?.aborted === true) response.destroy();
  if (read.kind === 'aborted' || response.destroyed) {
    const { entry } = atHead ?? open(arrival, arrival.vendor, byHead, undefined);
    context.log.request(entry.finish({ phase: 'aborted', abortedBy: 'client' }));
    return undefined;
  }

  const body = read.kind === 'complete' ? read.bytes : NO_BYTES;
  const request = createRawRequest({ ...parts, body });
  const own = arrival.operations.length === 0 ? findOwnRoute(context, request) : undefined;
  const vendor = own?.vendor ?? arrival.vendor;
  const identified = own?.identified ?? identifySession(context.registry, vendor, request, byHead);
  const operation = own?.route.operation ?? recogniseOperation(arrival.operations, request);
  const { id, entry } = atHead ?? open(arrival, vendor, identified, operation);
  entry.amend({
    vendor: vendor.name,
    operation,
    requestBody: read.kind === 'complete' ? body : BODY_OVER_THE_LIMIT,
    credential: identified.app,
    secretValues: identified.secretValues,
  });
  return {
    id,
    request,
    vendor,
    identified,
    entry,
    route: arrival.operations.length === 0 && own === undefined ? 'unknown' : 'known',
    operation,
    pathParameters: own?.route.pathParameters ?? arrival.pathParameters,
    isTooLarge: read.kind === 'tooLarge',
  };
}

const NO_BYTES = new Uint8Array();

/** Opens the journal entry of a request. */
function open(
  { message, target }: Arrival,
  vendor: VendorDescription,
  { session, app, secretValues }: IdentifiedSession,
  operation: string | undefined,
): { readonly id: string; readonly entry: OpenEntry } {
  const id = session.requestIds.hex(32);
  const entry = session.journal.open({
    id,
    session: session.id,
    vendor: vendor.name,
    at: session.clock.now().toISOString(),
    method: message.method ?? '',
    target: target.target,
    requestHeaders: message.rawHeaders,
    operation,
    credential: app,
    secretValues,
  });
  return { id, entry };
}
