import { operationCalls } from '../../calls/operation-calls.ts';
import { startClientSchema, stopSchema } from '../messages.ts';
import { connectClients } from './connect-clients.ts';
import { keepCalling } from './keep-calling.ts';
import { keepSampling } from './keep-sampling.ts';
import { nextMessage } from './next-message.ts';
import { endWithParent, leaveParent, report, reportWarnings } from './parent.ts';
import { takeSample } from './take-sample.ts';

/* A program: the client of one vendor, at full rate against its mock, that tells every few seconds what it holds. */
reportWarnings();
endWithParent();
const { vendor, sampleEveryMs, mock } = await nextMessage(startClientSchema);
const clients = connectClients(vendor, mock);
const calling = keepCalling(
  clients,
  operationCalls.filter((operation) => operation.vendor === vendor),
  (problem) => void report({ kind: 'problem', problem }),
);
void calling.firstSuccess.then(() => report({ kind: 'ready', url: mock.url, credentials: {} }));
const startedMs = performance.now();

async function sample(): Promise<void> {
  const atMs = performance.now() - startedMs;
  await report({ kind: 'sample', sample: takeSample({ atMs, calls: calling.calls() }) });
}

const sampling = keepSampling(sampleEveryMs, sample);
await nextMessage(stopSchema);
await sampling.end();
await calling.end();
await clients.close();
await report({ kind: 'finished', outcomes: calling.outcomes });
leaveParent();
