import type { HrTime } from '@opentelemetry/api';
import type { ResourceMetrics } from '@opentelemetry/sdk-metrics';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';

const seconds = ([whole, nanoseconds]: HrTime): string => `${(whole + nanoseconds / 1e9).toFixed(3)} s`;

/** Spans as an indented list, each call with its attempts below it. */
export function drawTrace(spans: readonly ReadableSpan[]): string {
  const below = (parentId: string | undefined) => spans.filter((span) => span.parentSpanContext?.spanId === parentId);
  const draw = (span: ReadableSpan, depth: number): string => {
    const lines = Object.entries(span.attributes).map(
      ([name, value]) => `${'  '.repeat(depth + 2)}${name}: ${value}\n`,
    );
    const children = below(span.spanContext().spanId).map((child) => draw(child, depth + 1));
    return `${'  '.repeat(depth)}${span.name}  ${seconds(span.duration)}\n${[...lines, ...children].join('')}`;
  };
  return below(undefined)
    .map((span) => draw(span, 0))
    .join('\n');
}

/** Histograms as one line a series. */
export function drawMetrics(exported: readonly ResourceMetrics[]): string {
  const metrics = exported.at(-1)?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
  const lines = metrics.flatMap(({ descriptor, dataPoints }) => [
    `${descriptor.name} (${descriptor.unit})\n`,
    ...dataPoints.map(({ attributes, value }) => {
      const {
        'vendor.operation': operation,
        'http.response.status_code': status,
        'error.type': error = '',
      } = attributes;
      const { count, sum } = readHistogram(value);
      return `  ${`${operation} ${status ?? '-'} ${error}`.padEnd(36)} ${count} in ${sum.toFixed(3)} s\n`;
    }),
  ]);
  return lines.join('');
}

function readHistogram(value: unknown): { readonly count: number; readonly sum: number } {
  if (typeof value !== 'object' || value === null) return { count: 0, sum: 0 };
  const count = 'count' in value ? Number(value.count) : 0;
  return { count, sum: 'sum' in value ? Number(value.sum) : 0 };
}
