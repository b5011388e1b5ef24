import { startMockSchema, stopSchema } from '../messages.ts';
import { disturb } from './disturb.ts';
import { keepSampling } from './keep-sampling.ts';
import { nextMessage } from './next-message.ts';
import { endWithParent, leaveParent, report, reportWarnings } from './parent.ts';
import { startVendorMock } from './start-vendor-mock.ts';
import { takeSample } from './take-sample.ts';

/* A program: the mock of one vendor, under whatever load comes, that tells every few seconds what it holds. */
reportWarnings();
endWithParent();
const { vendor, seed, sampleEveryMs } = await nextMessage(startMockSchema);
const mock = await startVendorMock(vendor, seed);
const disturbance = await disturb(mock);
const startedMs = performance.now();

async function sample(): Promise<void> {
  // Asked for before the collection: entries are rendered when they are read.
  const entries = await mock.controls.requests.list();
  const calls = entries.at(-1)?.sequence ?? 0;
  const atMs = performance.now() - startedMs;
  await report({ kind: 'sample', sample: takeSample({ atMs, calls, journalEntries: entries.length }) });
}

const sampling = keepSampling(sampleEveryMs, sample);
await report({ kind: 'ready', url: mock.url, credentials: mock.credentials });
await nextMessage(stopSchema);
await disturbance.end();
await sampling.end();
await mock.controls.close();
await report({ kind: 'finished', outcomes: {} });
leaveParent();
