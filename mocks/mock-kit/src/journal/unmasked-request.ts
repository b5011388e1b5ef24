import type { Finished } from './journal-entry.ts';
import { MAX_BODY_LENGTH } from './mask.ts';
import { sha256Of, showRequestBody, showResponseBody } from './show-body.ts';
import { BODY_OVER_THE_LIMIT, type UnmaskedArrived, type UnmaskedFinished, type UnmaskedPart } from './unmasked.ts';

/** A body that is masked and cut already: a long one must not push the rest out of the journal. */
export interface ShownBody {
  readonly shown: string;
  readonly sha256?: string;
}

/** All that is known of a request, unmasked but for long bodies. */
export interface UnmaskedRequest
  extends Omit<UnmaskedArrived, 'requestBody' | 'secretValues'>,
    Omit<Finished, 'responseBody'> {
  readonly requestBody: Uint8Array | ShownBody | undefined;
  readonly responseBody: string | ShownBody | undefined;
  readonly secretValues: readonly string[];
}

export function arrivedRequest(arrived: UnmaskedArrived): UnmaskedRequest {
  const { requestBody, secretValues = [] } = arrived;
  const request = { ...arrived, ...UNFINISHED, secretValues };
  if (requestBody !== undefined) amendRequest(request, { requestBody });
  return request;
}

/** Puts what has been learnt of a request into it. In place: a copy of all the fields, for each part, is slow. */
export function amendRequest(request: UnmaskedRequest, part: UnmaskedPart | UnmaskedFinished): void {
  const { requestBody: keptRequestBody, responseBody: keptResponseBody } = request;
  const { requestBody, responseBody }: UnmaskedPart & Partial<Finished> = part;
  const draft: Draft = Object.assign(request, part);
  draft.requestBody = requestBody === undefined ? keptRequestBody : keepRequestBody(request, requestBody);
  draft.responseBody = responseBody === undefined ? keptResponseBody : keepResponseBody(request, responseBody);
}

type Draft = { -readonly [Field in keyof UnmaskedRequest]: UnmaskedRequest[Field] };

const UNFINISHED = {
  requestBody: undefined,
  phase: 'open',
  abortedBy: undefined,
  status: undefined,
  responseHeaders: [],
  responseBody: undefined,
  inferredRules: [],
  diagnostics: undefined,
  violations: [],
  signature: undefined,
  fault: undefined,
} as const satisfies Partial<UnmaskedRequest>;

function keepRequestBody(
  request: UnmaskedRequest,
  body: Uint8Array | typeof BODY_OVER_THE_LIMIT,
): Uint8Array | ShownBody {
  if (body === BODY_OVER_THE_LIMIT) return { shown: body };
  if (body.byteLength <= MAX_BODY_LENGTH) return body;
  return { shown: showRequestBody(body, request), sha256: sha256Of(body) };
}

function keepResponseBody(request: UnmaskedRequest, body: string): string | ShownBody {
  return body.length <= MAX_BODY_LENGTH ? body : { shown: showResponseBody(body, request) };
}
