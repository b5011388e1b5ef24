import { type Attributes, metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_REQUEST_RESEND_COUNT,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_SERVER_ADDRESS,
  ATTR_SERVER_PORT,
  METRIC_HTTP_CLIENT_REQUEST_DURATION,
} from '@opentelemetry/semantic-conventions';
import { type AttemptEvent, isApiError } from '@x/feishu-status';

/** Of the semantic conventions too, where it is not stable yet. */
const ATTR_URL_TEMPLATE = 'url.template';

/** As the semantic conventions advise, in seconds. */
const explicitBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

export interface Target {
  /** `operations` of the client's `/contract`: method and path of each. */
  readonly operations: Readonly<
    Record<string, { readonly name: string; readonly method: string; readonly path: string }>
  >;
  /** What the client calls: its `baseURL`, or one of its `hosts`. */
  readonly baseURL: string;
}

export interface Telemetry {
  /** A span for a call, with all its attempts below it. */
  call<Value>(name: string, make: () => Promise<Value>): Promise<Value>;
  /** The client's option `onAttempt`: a span and a duration for every request, the ones for tokens too. */
  readonly onAttempt: (event: AttemptEvent) => void;
}

/** Telemetry for one client. What it records are names, numbers and the vendor's request ids: no header, body or id of a user. */
export function createTelemetry({ operations, baseURL }: Target): Telemetry {
  const tracer = trace.getTracer('@x/example-open-telemetry');
  const duration = metrics.getMeter('@x/example-open-telemetry').createHistogram(METRIC_HTTP_CLIENT_REQUEST_DURATION, {
    description: 'Duration of HTTP client requests.',
    unit: 's',
    advice: { explicitBucketBoundaries },
  });
  const byName = new Map(Object.values(operations).map((operation) => [operation.name, operation]));
  const server = serverOf(baseURL);

  return {
    call: (name, make) =>
      tracer.startActiveSpan(name, async (span) => {
        try {
          return await make();
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR });
          span.setAttribute(ATTR_ERROR_TYPE, errorTypeOf(error));
          throw error;
        } finally {
          span.end();
        }
      }),
    onAttempt({ vendor, operation, attempt, durationMs, outcome, httpStatus, reason, requestId, retryInMs }) {
      const { method = '_OTHER', path = '' } = byName.get(operation) ?? {};
      const attributes: Attributes = {
        ...server,
        [ATTR_HTTP_REQUEST_METHOD]: method,
        [ATTR_URL_TEMPLATE]: path,
        'vendor.name': vendor,
        'vendor.operation': operation,
        ...(httpStatus === undefined ? {} : { [ATTR_HTTP_RESPONSE_STATUS_CODE]: httpStatus }),
        ...(reason === undefined ? {} : { [ATTR_ERROR_TYPE]: reason }),
      };
      // With the wait for a token and for a `limiter`, if there was one: the time from asking to answer.
      duration.record(durationMs / 1000, attributes);

      // The event comes when the attempt is over, so its span begins in the past.
      const endedAtMs = performance.timeOrigin + performance.now();
      const span = tracer.startSpan(`${method} ${path}`, {
        kind: SpanKind.CLIENT,
        startTime: endedAtMs - durationMs,
        // What differs from request to request belongs to spans: in metrics each value would be a series of its own.
        attributes: {
          ...attributes,
          ...(attempt === 1 ? {} : { [ATTR_HTTP_REQUEST_RESEND_COUNT]: attempt - 1 }),
          ...(requestId === undefined ? {} : { 'vendor.request_id': requestId }),
          ...(retryInMs === undefined ? {} : { 'vendor.retry_in_ms': Math.round(retryInMs) }),
        },
      });
      if (outcome !== 'ok') span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(endedAtMs);
    },
  };
}

function serverOf(baseURL: string): Attributes {
  const { hostname, port, protocol } = new URL(baseURL);
  return { [ATTR_SERVER_ADDRESS]: hostname, [ATTR_SERVER_PORT]: Number(port) || (protocol === 'https:' ? 443 : 80) };
}

/** A word of a small set, as the semantic conventions want it; never the message. */
function errorTypeOf(error: unknown): string {
  if (!isApiError(error)) return error instanceof Error ? error.name : '_OTHER';
  switch (error.kind) {
    case 'vendor':
      return error.reason;
    case 'transport':
    case 'protocol':
      return error.problem;
    default:
      return error.kind;
  }
}
