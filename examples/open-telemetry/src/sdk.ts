import { context, metrics, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace';

export interface Sdk {
  /** Exports what is not exported yet. */
  flush(): Promise<void>;
  shutdown(): Promise<void>;
}

/**
 * Sets OpenTelemetry up for this process. With `@opentelemetry/sdk-node` you have this already; what matters here is
 * the context manager, by which an attempt finds the span of its call.
 */
export function startSdk(exporters: { readonly spans: SpanExporter; readonly metrics: PushMetricExporter }): Sdk {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const tracers = new TracerProvider({ spanProcessors: [new BatchSpanProcessor({ exporter: exporters.spans })] });
  trace.setGlobalTracerProvider(tracers);
  const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter: exporters.metrics })] });
  metrics.setGlobalMeterProvider(meters);
  return {
    async flush() {
      await Promise.all([tracers.forceFlush(), meters.forceFlush()]);
    },
    async shutdown() {
      await Promise.all([tracers.shutdown(), meters.shutdown()]);
    },
  };
}
