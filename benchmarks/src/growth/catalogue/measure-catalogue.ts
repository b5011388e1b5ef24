import { rotated } from '../../rotated.ts';
import type { Settings } from '../../topic.ts';
import { type Curve, CurveValues } from '../curve/curve.ts';
import { createRefusedCall } from './refused-call.ts';

const SIZES = [1, 10, 100, 1000, 10_000];

/** The time of a refused call by the number of codes in the catalogue. */
export async function measureCatalogue({ rounds, short }: Settings): Promise<readonly Curve[]> {
  const values = new CurveValues();
  const calls = short ? 2000 : 20_000;
  const clients = SIZES.map((codes) => ({ codes, call: createRefusedCall(codes) }));
  // The first round is not counted: in it they compile what they run often.
  for (let round = -1; round < rounds; round += 1) {
    for (const { codes, call } of rotated(clients, round)) {
      const startedMs = performance.now();
      for (let index = 0; index < calls; index += 1) {
        const code = (index % codes) + 1;
        const reason = await call(code);
        if (reason !== `made_up_${code - 1}`) throw new Error(`The code ${code} was taken for ${reason}.`);
      }
      if (round >= 0) values.note('a refused call', codes, ((performance.now() - startedMs) * 1000) / calls);
    }
  }
  return [
    {
      name: 'catalogue',
      title: 'Client: time of a refused call',
      x: { label: 'codes in the error catalogue', scale: 'log' },
      y: { label: 'µs a call', digits: 1 },
      series: values.toSeries(),
      notes: [
        'Over a transport that answers at once; the reason is found by the code, another one for each call.',
        'The largest catalogue of the three clients has a few hundred codes.',
      ],
    },
  ];
}
