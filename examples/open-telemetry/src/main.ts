import { AggregationTemporality, ConsoleMetricExporter, InMemoryMetricExporter } from '@opentelemetry/sdk-metrics';
import { ConsoleSpanExporter, InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { demonstrate } from './demo.ts';
import { drawMetrics, drawTrace } from './draw-trace.ts';
import { startSdk } from './sdk.ts';

if (process.argv.includes('--console')) {
  // All that OpenTelemetry has, as it prints it itself.
  const sdk = startSdk({ spans: new ConsoleSpanExporter(), metrics: new ConsoleMetricExporter() });
  await demonstrate();
  await sdk.shutdown();
} else {
  const spans = new InMemorySpanExporter();
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const sdk = startSdk({ spans, metrics });
  await demonstrate();
  await sdk.flush();
  process.stdout.write(`${drawTrace(spans.getFinishedSpans())}\n${drawMetrics(metrics.getMetrics())}`);
  await sdk.shutdown();
}
