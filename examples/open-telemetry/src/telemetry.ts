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

export interface Telemetry {
  /** A span for a call, with all its attempts below it. */
  call<Value>(name: string, make: () => Promise<Value>): Promise<Value>;
  /** The client's option `onAttempt`: a span and two durations for every request, the ones for tokens too. */
  readonly onAttempt: (event: AttemptEvent) => void;
}

/**
 * Telemetry for one client. What it records are names, numbers and ids of calls and requests: no header, body or id of a
 * user.
 *
 * @param baseURL what the client calls: its `baseURL`, or one of its `hosts`
 */
export function createTelemetry(baseURL: string): Telemetry {
  const tracer = trace.getTracer('@x/example-open-telemetry');
  const meter = metrics.getMeter('@x/example-open-telemetry');
  const duration = meter.createHistogram(METRIC_HTTP_CLIENT_REQUEST_DURATION, {
    description: 'Duration of HTTP client requests.',
    unit: 's',
    advice: { explicitBucketBoundaries },
  });
  const wait = meter.createHistogram('vendor.client.wait.duration', {
    description: 'How long requests waited for an access token and for their place within the rate limits.',
    unit: 's',
    advice: { explicitBucketBoundaries },
  });
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
    onAttempt(event) {
      const { vendor, operation, method, path, attempt, waitedMs, durationMs, outcome } = event;
      const { callId, httpStatus, reason, requestId, retryInMs } = event;
      const attributes: Attributes = {
        ...server,
        [ATTR_HTTP_REQUEST_METHOD]: method,
        [ATTR_URL_TEMPLATE]: path,
        'vendor.name': vendor,
        'vendor.operation': operation,
        ...(httpStatus === undefined ? {} : { [ATTR_HTTP_RESPONSE_STATUS_CODE]: httpStatus }),
        ...(reason === undefined ? {} : { [ATTR_ERROR_TYPE]: reason }),
      };
      wait.record(waitedMs / 1000, attributes);
      // The call ended while it waited. There was no request, and the span of the call says why.
      if (durationMs === undefined) return;
      duration.record(durationMs / 1000, attributes);

      // The event comes when the attempt is over, so its span begins in the past.
      const endedAtMs = performance.timeOrigin + performance.now();
      const span = tracer.startSpan(`${method} ${path}`, {
        kind: SpanKind.CLIENT,
        startTime: endedAtMs - durationMs,
        // What differs from request to request belongs to spans: in metrics each value would be a series of its own.
        attributes: {
          ...attributes,
          'vendor.call_id': callId,
          'vendor.waited_ms': waitedMs,
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
