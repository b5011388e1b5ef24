import type { Settings } from '../../topic.ts';
import { type Curve, CurveValues } from '../curve/curve.ts';
import { startMockUnderLoad } from './mock-under-load.ts';

/** The journal keeps the last 1000 entries. */
const SIZES = [0, 100, 200, 400, 600, 800, 1000];
const CALLS = 20;
const WARM_UP = 3000;

/** What a request and a listing take, by how many entries the journal has already. */
export async function measureJournal({ rounds, short }: Settings): Promise<readonly Curve[]> {
  const request = new CurveValues();
  const listing = new CurveValues();
  const mock = await startMockUnderLoad();
  try {
    await mock.sendCalls(short ? WARM_UP / 10 : WARM_UP);
    for (let round = 0; round < rounds; round += 1) {
      for (const entries of SIZES) {
        await mock.clearJournal();
        await mock.sendCalls(entries);
        const listed = await mock.listJournal();
        if (listed.entries !== entries) throw new Error(`The journal has ${listed.entries} entries, not ${entries}.`);
        listing.note('a listing', entries, listed.tookMs);
        request.note('a request', entries, await mock.timeCalls(CALLS));
      }
    }
  } finally {
    await mock.stop();
  }
  const x = { label: 'entries in the journal', scale: 'linear' } as const;
  return [
    {
      name: 'journal-request',
      title: 'Mock: time of a request by the length of the journal',
      x,
      y: { label: 'µs a request', digits: 0 },
      series: request.toSeries(),
      notes: [`batch_open of one user, one after the other; each round is the median of ${CALLS}.`],
    },
    {
      name: 'journal-listing',
      title: 'Mock: time of a listing of the whole journal',
      x,
      y: { label: 'ms a listing', digits: 1 },
      series: listing.toSeries(),
      notes: ['`GET /_mock/v1/sessions/default/requests` with every entry in the answer.'],
    },
  ];
}
