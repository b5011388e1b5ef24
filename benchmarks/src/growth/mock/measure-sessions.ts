import type { Settings } from '../../topic.ts';
import { type Curve, CurveValues } from '../curve/curve.ts';
import { startMockUnderLoad } from './mock-under-load.ts';

const SIZES = [1, 3, 10, 30, 100, 300, 1000];
const CALLS = 50;
const WARM_UP = 3000;

/** What a request takes by how many sessions there are, in the first and in the last of them. */
export async function measureSessions({ rounds, short }: Settings): Promise<readonly Curve[]> {
  const values = new CurveValues();
  for (let round = 0; round < rounds; round += 1) {
    const mock = await startMockUnderLoad();
    try {
      await mock.sendCalls(short ? WARM_UP / 10 : WARM_UP);
      // The server's own session is the first.
      let sessions = 1;
      for (const wanted of SIZES) {
        let last: Awaited<ReturnType<typeof mock.openSession>> | undefined;
        for (; sessions < wanted; sessions += 1) last = await mock.openSession();
        values.note('first session', wanted, await mock.timeCalls(CALLS));
        if (last !== undefined) values.note('last session', wanted, await mock.timeCalls(CALLS, last));
      }
    } finally {
      await mock.stop();
    }
  }
  return [
    {
      name: 'sessions',
      title: 'Mock: time of a request by the number of sessions',
      x: { label: 'sessions in the mock', scale: 'log' },
      y: { label: 'µs a request', digits: 0 },
      series: values.toSeries(),
      notes: [`batch_open of one user, one after the other; each round is the median of ${CALLS}.`],
    },
  ];
}
