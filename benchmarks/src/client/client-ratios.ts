import { type Aim, describeAim, type Ratio, type Ratios } from '../ratios/ratio.ts';
import type { Table } from '../report/table.ts';
import { medianRatio } from '../statistics.ts';
import type { MeasuredWorkload } from './measure-workload.ts';
import type { PeerName } from './peers/index.ts';
import type { Measured } from './worker-messages.ts';
import { describeWorkload, mainWorkload } from './workload.ts';

interface WantedRatio {
  readonly name: string;
  readonly peer: PeerName;
  readonly better: Ratio['better'];
  readonly pick: (measured: Measured) => number;
  /** Holds for the main workload. */
  readonly aim?: Aim;
}

const wanted: readonly WantedRatio[] = [
  {
    name: 'req/s of undici',
    peer: 'undici, body ready made',
    better: 'higher',
    pick: ({ requestsPerSecond }) => requestsPerSecond,
    aim: { atLeast: 0.85 },
  },
  {
    name: 'CPU of undici',
    peer: 'undici, body ready made',
    better: 'lower',
    pick: ({ cpuMicroseconds }) => cpuMicroseconds,
    aim: { atMost: 1.3 },
  },
  {
    name: 'req/s of the SDK',
    peer: 'official SDK',
    better: 'higher',
    pick: ({ requestsPerSecond }) => requestsPerSecond,
    aim: { atLeast: 4 },
  },
  {
    name: 'CPU of the SDK',
    peer: 'official SDK',
    better: 'lower',
    pick: ({ cpuMicroseconds }) => cpuMicroseconds,
    aim: { atMost: 0.25 },
  },
  {
    name: 'RSS of the SDK',
    peer: 'official SDK',
    better: 'lower',
    pick: ({ rssMB }) => rssMB,
    aim: { atMost: 0.5 },
  },
];

export function ratiosOf(measured: readonly MeasuredWorkload[]): Ratios {
  return Object.fromEntries(measured.flatMap((each) => entriesOf(each)));
}

/** The ratios of the main workload beside what is aimed at, and those of the others. */
export function aimsOf(measured: readonly MeasuredWorkload[]): Table {
  return {
    title: '@x/feishu-status as a ratio to its peers',
    head: ['users a call', 'in flight', ...wanted.map(({ name }) => name)],
    rows: measured.map(({ workload, rounds }) => [
      String(workload.users),
      String(workload.inFlight),
      ...entriesOf({ workload, rounds }).map(([, { value, aim }]) =>
        [value.toFixed(2), ...(aim === undefined ? [] : [describeAim(value, aim)])].join('; aim '),
      ),
    ]),
    notes: ['Medians of the ratios of each round.'],
  };
}

function entriesOf({ workload, rounds }: MeasuredWorkload): (readonly [string, Ratio])[] {
  const of = (name: PeerName, pick: WantedRatio['pick']) => (rounds.get(name) ?? []).map(pick);
  return wanted.map(({ name, peer, better, pick, aim }) => {
    const value = medianRatio(of('@x/feishu-status', pick), of(peer, pick));
    const held = workload === mainWorkload && aim !== undefined ? { aim } : {};
    return [`client: ${name}, ${describeWorkload(workload)}`, { value, better, ...held }];
  });
}
