import { checkSchema } from '../check/check-schema.ts';
import type { Operation } from '../contract/operation.ts';
import type { Schema } from '../contract/schema.ts';
import type { Issue, Outcome, ProtocolProblem } from '../errors/failure.ts';
import { scrub } from '../errors/scrub.ts';
import { scrubDetails } from '../errors/scrub-details.ts';
import type { TransportResponse } from '../transport/transport.ts';
import type { ReadEnvelope } from './envelope.ts';
import type { ErrorLookup } from './error-lookup.ts';
import { mayHaveExecuted } from './may-have-executed.ts';
import { parseJson } from './parse-json.ts';

export interface Decoding<Data> {
  readonly operation: Operation;
  readonly data: Schema<Data>;
  readonly readEnvelope: ReadEnvelope;
  readonly lookUpError: ErrorLookup;
  /** The vendor's id of the request when it stood in a header. */
  readonly requestId: string | undefined;
  /** How long the answer's headers ask to wait. */
  readonly retryAfterMs: number | undefined;
  /** What must not be shown even if the vendor sends it back. */
  readonly secrets: readonly string[];
}

/**
 * Turns an answer into a value or a failure. The code in the body decides; the HTTP status only says more about a body
 * that is no envelope of the vendor's.
 */
export function decode<Data>(decoding: Decoding<Data>, response: TransportResponse): Outcome<Data> {
  const { requestId, retryAfterMs, secrets } = decoding;
  const common = { httpStatus: response.status, retryAfterMs };

  function protocolFailure(problem: ProtocolProblem, issues: readonly Issue[]): Outcome<never> {
    return {
      ok: false,
      failure: { kind: 'protocol', problem, issues, ...common, requestId: scrubOptional(requestId, secrets) },
    };
  }

  const parsed = parseJson(response.body);
  if ('problem' in parsed) return protocolFailure(parsed.problem, []);

  const envelope = decoding.readEnvelope(parsed.value, response.status);
  if (envelope.type === 'none') return protocolFailure('no-envelope', []);

  if (envelope.type === 'refusal') {
    const found = decoding.lookUpError(envelope.code, response.status, decoding.operation.name);
    return {
      ok: false,
      failure: {
        kind: 'vendor',
        reason: found?.reason ?? 'unlisted',
        entry: found?.entry,
        mayHaveExecuted: mayHaveExecuted(found?.entry, decoding.operation),
        code: envelope.code,
        vendorMessage: scrub(envelope.message, secrets),
        details: scrubDetails(envelope.details, secrets),
        ...common,
        requestId: scrubOptional(envelope.requestId ?? requestId, secrets),
      },
    };
  }

  const checked = checkSchema(decoding.data, envelope.data);
  return 'issues' in checked ? protocolFailure('wrong-shape', checked.issues) : { ok: true, value: checked.value };
}

function scrubOptional(text: string | undefined, secrets: readonly string[]): string | undefined {
  return text === undefined ? undefined : scrub(text, secrets);
}
