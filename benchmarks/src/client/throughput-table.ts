import type { Table } from '../report/table.ts';
import { describeRounds, median } from '../statistics.ts';
import type { MeasuredWorkload } from './measure-workload.ts';
import { peerNames } from './peers/index.ts';
import type { Measured } from './worker-messages.ts';

/** All figures of all peers. */
export function throughputTable(measured: readonly MeasuredWorkload[]): Table {
  const rows = measured.flatMap(({ workload, rounds }) =>
    peerNames.map((name) => {
      const of = (pick: (one: Measured) => number) => (rounds.get(name) ?? []).map(pick);
      const middle = (pick: (one: Measured) => number, digits: number) => median(of(pick)).toFixed(digits);
      return [
        String(workload.users),
        String(workload.inFlight),
        name,
        describeRounds(
          of(({ requestsPerSecond }) => requestsPerSecond),
          0,
        ),
        describeRounds(
          of(({ cpuMicroseconds }) => cpuMicroseconds),
          0,
        ),
        middle(({ p50Ms }) => p50Ms, 2),
        middle(({ p99Ms }) => p99Ms, 2),
        middle(({ rssMB }) => rssMB, 0),
        middle(({ allocatedKB }) => allocatedKB, 1),
      ];
    }),
  );
  return {
    title: 'Calls of clients',
    head: [
      'users a call',
      'in flight',
      'who',
      'req/s, median (from to)',
      'CPU µs a call (from to)',
      'p50 ms',
      'p99 ms',
      'RSS MB',
      'heap KB a call',
    ],
    rows,
    notes: [
      'Every client runs in a process of its own, and CPU is that of its process.',
      'The answer of "undici, body ready made" is parsed as JSON and not looked at.',
      "Heap KB a call is what is allocated on V8's heap, without buffers outside of it.",
    ],
  };
}
