import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { AggregationTemporality, InMemoryMetricExporter } from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { createFeishuStatus } from '@x/feishu-status';
import { startMocks } from '@x/mocks';
import { afterAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { startSdk } from '../src/sdk.ts';
import { createTelemetry } from '../src/telemetry.ts';

const spans = new InMemorySpanExporter();
// Each export has only what is new since the one before.
const metrics = new InMemoryMetricExporter(AggregationTemporality.DELTA);
const sdk = startSdk({ spans, metrics });
afterAll(() => sdk.shutdown());

beforeEach(async () => {
  await sdk.flush();
  spans.reset();
  metrics.reset();
});

const open = {
  system_status_id: '7101214603622940671',
  user_list: [{ user_id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab', end_time: new Date(Date.now() + 3_600_000) }],
};

async function setUp() {
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  const baseURL = mocks.baseURL.feishu;
  const telemetry = createTelemetry(baseURL);
  const retry = { initialDelayMs: 1 };
  const feishu = createFeishuStatus({ ...mocks.credentials.feishu, baseURL, retry, onAttempt: telemetry.onAttempt });
  onTestFinished(() => feishu.close());
  return { mocks, telemetry, feishu, port: Number(new URL(baseURL).port) };
}

async function finishedSpans(): Promise<readonly ReadableSpan[]> {
  await sdk.flush();
  return spans.getFinishedSpans();
}

it('puts every attempt below the span of its call, the one for the token too', async () => {
  const { mocks, telemetry, feishu, port } = await setUp();
  await mocks.faults.arm('feishu.batchOpen: gateway(502), reset, pass');
  await telemetry.call('show as away', () => feishu.batchOpen(open));

  const [token, first, second, third, call] = await finishedSpans();
  expect(call).toMatchObject({ name: 'show as away', parentSpanContext: undefined, status: { code: 0 } });
  const batchOpen = {
    name: 'POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open',
    kind: SpanKind.CLIENT,
    parentSpanContext: { spanId: call?.spanContext().spanId },
  };
  expect(token).toMatchObject({ ...batchOpen, name: expect.stringContaining('tenant_access_token') });
  expect([first, second, third]).toMatchObject([batchOpen, batchOpen, batchOpen]);

  const common = {
    'http.request.method': 'POST',
    'server.address': '127.0.0.1',
    'server.port': port,
    'url.template': '/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open',
    'vendor.name': 'feishu',
    'vendor.operation': 'batchOpen',
    'vendor.call_id': first?.attributes['vendor.call_id'],
    'vendor.waited_ms': expect.any(Number),
  };
  expect(first?.attributes['vendor.call_id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(token?.attributes['vendor.call_id']).not.toBe(first?.attributes['vendor.call_id']);
  expect(first?.attributes).toEqual({
    ...common,
    'http.response.status_code': 502,
    'error.type': 'html',
    'vendor.retry_in_ms': expect.any(Number),
  });
  expect(second?.attributes).toEqual({
    ...common,
    'error.type': 'connection',
    'http.request.resend_count': 1,
    'vendor.retry_in_ms': expect.any(Number),
  });
  expect(third?.attributes).toEqual({
    ...common,
    'http.response.status_code': 200,
    'http.request.resend_count': 2,
    'vendor.request_id': expect.stringMatching(/^\w{30,}$/),
  });
  expect([first, second, third].map((span) => span?.status.code)).toEqual([
    SpanStatusCode.ERROR,
    SpanStatusCode.ERROR,
    SpanStatusCode.UNSET,
  ]);
  expect(await mocks.requests.count({ operation: 'feishu.batchOpen' })).toBe(3);
  const { users } = await mocks.state.feishu.get();
  expect(users.find(({ id }) => id === open.user_list[0]?.user_id)?.openStatuses).toHaveLength(1);
});

it('keeps calls apart that are under way at the same time', async () => {
  const { mocks, telemetry, feishu } = await setUp();
  await feishu.list();
  await mocks.faults.arm('feishu.batchOpen: delay(50ms)', 'feishu.list: gateway(502), pass');
  await Promise.all([
    telemetry.call('first', () => feishu.batchOpen(open)),
    telemetry.call('second', () => feishu.list()),
  ]);
  const finished = await finishedSpans();
  const idOf = (name: string) => finished.find((span) => span.name === name)?.spanContext().spanId;
  const below = (name: string) =>
    finished
      .filter(({ parentSpanContext }) => parentSpanContext?.spanId === idOf(name))
      .map(({ attributes }) => attributes['vendor.operation']);
  expect(below('first')).toEqual(['batchOpen']);
  expect(below('second')).toEqual(['list', 'list']);
});

it('marks a call that fails with the reason, and throws what the client threw', async () => {
  const { mocks, telemetry, feishu } = await setUp();
  await mocks.faults.arm('feishu.list: 400(code=99991672)');
  await expect(telemetry.call('list', () => feishu.list())).rejects.toMatchObject({ reason: 'scopeMissing' });
  const call = (await finishedSpans()).at(-1);
  expect(call).toMatchObject({ name: 'list', status: { code: SpanStatusCode.ERROR }, events: [] });
  expect(call?.attributes).toEqual({ 'error.type': 'scopeMissing' });
});

/** The series of a histogram since the last look: how often, and how many seconds in all. */
function seriesOf(name: string) {
  const all = metrics.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  const metric = all.find(({ descriptor }) => descriptor.name === name);
  expect(metric?.descriptor.unit).toBe('s');
  return metric?.dataPoints.map(({ attributes, value }) => ({
    operation: attributes['vendor.operation'],
    status: attributes['http.response.status_code'],
    error: attributes['error.type'],
    value,
  }));
}

function histogramOf(value: unknown): { readonly max: number; readonly sum: number } {
  if (typeof value !== 'object' || value === null) throw new Error('it is no histogram');
  return { max: 'max' in value ? Number(value.max) : Number.NaN, sum: 'sum' in value ? Number(value.sum) : Number.NaN };
}

it('measures durations in seconds, one series for each operation and outcome', async () => {
  const { mocks, feishu } = await setUp();
  await mocks.faults.arm('feishu.list: delay(300ms), 429 x2, pass');
  await feishu.list();
  await feishu.list();
  await sdk.flush();

  const expected = [
    { operation: 'tenantAccessToken', status: 200, error: undefined, value: expect.objectContaining({ count: 1 }) },
    { operation: 'list', status: 200, error: undefined, value: expect.objectContaining({ count: 2 }) },
    { operation: 'list', status: 429, error: 'rateLimited', value: expect.objectContaining({ count: 2 }) },
  ];
  const durations = seriesOf('http.client.request.duration');
  expect(durations).toEqual(expected);
  expect(seriesOf('vendor.client.wait.duration')).toEqual(expected);
  const slowest = histogramOf(durations?.[1]?.value).max;
  // In milliseconds it would be 300 or more.
  expect(slowest).toBeGreaterThanOrEqual(0.3);
  expect(slowest).toBeLessThan(300);
});

it('measures the wait for a token apart from the request', async () => {
  const { mocks, telemetry, feishu } = await setUp();
  await mocks.faults.arm('feishu.tenantAccessToken: delay(300ms)');
  await telemetry.call('list', () => feishu.list());
  await sdk.flush();

  const ofList = (name: string) => histogramOf(seriesOf(name)?.find(({ operation }) => operation === 'list')?.value);
  // The request for the token lies within the wait for it.
  const token = seriesOf('http.client.request.duration')?.find(({ operation }) => operation === 'tenantAccessToken');
  const waitedSeconds = ofList('vendor.client.wait.duration').sum;
  expect(waitedSeconds).toBeGreaterThanOrEqual(histogramOf(token?.value).sum);
  const whole = spans.getFinishedSpans().find(({ name }) => name === 'list');
  const [seconds = 0, nanoseconds = 0] = whole?.duration ?? [];
  expect(waitedSeconds + ofList('http.client.request.duration').sum).toBeLessThan(seconds + nanoseconds / 1e9);
});

it('has no request for a call that ended while it waited', async () => {
  const { mocks, telemetry, feishu } = await setUp();
  await mocks.faults.arm('feishu.tenantAccessToken: hang');
  await expect(telemetry.call('list', () => feishu.list({}, { deadlineMs: 50 }))).rejects.toThrow();
  await feishu.close();

  const finished = await finishedSpans();
  expect(finished.find(({ name }) => name === 'list')?.attributes).toEqual({ 'error.type': 'deadline' });
  const operations = (name: string) => seriesOf(name)?.map(({ operation, error }) => `${operation} ${error}`);
  expect(operations('vendor.client.wait.duration')).toContain('list deadline');
  expect(operations('http.client.request.duration')).not.toContain('list deadline');
  expect(await mocks.requests.count({ operation: 'feishu.list' })).toBe(0);
});
