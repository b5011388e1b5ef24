import { Bench } from 'tinybench';
import { describeAim, type Ratio, type Ratios } from '../ratios/ratio.ts';
import { rotated } from '../rotated.ts';
import { describeRounds, medianRatio } from '../statistics.ts';
import type { Settings, TopicResult } from '../topic.ts';
import { type SignerName, signers } from './signers.ts';

const LIMIT: SignerName = 'crypto.hash + createHmac';
const OURS: readonly SignerName[] = ['signKso1, date as text', 'signKso1, Date'];
/** Reading the clock costs as much as a part of one signature, on both sides, which would bring them closer. */
const AT_ONCE = 100;
const AIM = { atLeast: 0.8 };

/** Signatures a second, ours beside the bare calls of node:crypto. */
export async function measureSigning({ rounds, short }: Settings): Promise<TopicResult> {
  const perSecond = new Map<string, number[]>(Object.keys(signers).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const time = short ? 200 : 500;
    const bench = new Bench({ time, warmupTime: time / 2 });
    for (const [name, sign] of rotated(Object.entries(signers), round)) {
      bench.add(name, () => {
        for (let times = 0; times < AT_ONCE; times += 1) sign();
      });
    }
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (!('throughput' in result)) throw new Error(`"${name}" was not measured.`);
      perSecond.get(name)?.push(result.throughput.mean * AT_ONCE);
    }
  }
  const of = (name: string): readonly number[] => perSecond.get(name) ?? [];
  const ratioOf = (name: string): number => medianRatio(of(name), of(LIMIT));
  const ratios: Ratios = Object.fromEntries(
    OURS.map((name): [string, Ratio] => [
      `signing: ${name}, of crypto.hash + createHmac`,
      { value: ratioOf(name), better: 'higher', aim: AIM },
    ]),
  );
  return {
    tables: [
      {
        title: 'Signatures a second',
        head: ['how', 'signatures/s, median (from to)', `of ${LIMIT}`, 'aim'],
        rows: Object.keys(signers).map((name) => [
          name,
          describeRounds(of(name), 0),
          ratioOf(name).toFixed(2),
          OURS.some((each) => each === name) ? describeAim(ratioOf(name), AIM) : '',
        ]),
        notes: ['signKso1 also checks keys, method, path, content type and date, and gives the three headers.'],
      },
    ],
    ratios,
    problems: [],
  };
}
