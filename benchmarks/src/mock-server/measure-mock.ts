import { describeAim, type Ratio, type Ratios } from '../ratios/ratio.ts';
import type { Table } from '../report/table.ts';
import { describeRounds, median, medianRatio } from '../statistics.ts';
import type { Settings, TopicResult } from '../topic.ts';
import { useAutocannon } from './driver/autocannon.ts';
import { findWrk } from './driver/wrk.ts';
import { loadOf, prepareMock, seededUsers } from './mock-load.ts';
import { type ServerName, serverNames, startServers, stopServers } from './servers/start-servers.ts';
import { type Measured, measureThroughput } from './throughput.ts';

const OURS: ServerName = '@x/feishu-status-mock';
const LIMIT: ServerName = 'bare node:http';
const AIM = { atLeast: 0.5 };

type Rounds = ReadonlyMap<ServerName, readonly Measured[]>;

/** The mock with everything on beside servers that check nothing. */
export async function measureMock(settings: Settings): Promise<TopicResult> {
  const driver = (await findWrk()) ?? useAutocannon();
  const servers = await startServers();
  try {
    const mock = servers.get(OURS);
    if (mock === undefined) throw new Error('The mock was not started.');
    const token = await prepareMock(mock);
    const ids = await seededUsers(mock);
    const measured = new Map<number, Rounds>();
    for (const users of [1, 50]) {
      measured.set(users, await measureThroughput(servers, driver, loadOf(users, ids, token), settings));
    }
    const ratios = Object.assign({}, ...[...measured].map(([users, rounds]) => ratiosOf(users, rounds)));
    return { tables: [tableOf(measured, driver.name)], ratios, problems: [] };
  } finally {
    await stopServers(servers);
  }
}

const requestsPerSecond = (one: Measured): number => one.requestsPerSecond;
const cpuMicroseconds = (one: Measured): number => one.cpuMicroseconds;

function ratioOf(rounds: Rounds, name: ServerName, peer: ServerName, pick: (one: Measured) => number): number {
  return medianRatio((rounds.get(name) ?? []).map(pick), (rounds.get(peer) ?? []).map(pick));
}

function ratiosOf(users: number, rounds: Rounds): Ratios {
  const each: Readonly<Record<string, Ratio>> = {
    'req/s of bare node:http': { value: ratioOf(rounds, OURS, LIMIT, requestsPerSecond), better: 'higher', aim: AIM },
    'req/s of Fastify': { value: ratioOf(rounds, OURS, 'Fastify', requestsPerSecond), better: 'higher' },
    'req/s of msw': { value: ratioOf(rounds, OURS, 'msw behind node:http', requestsPerSecond), better: 'higher' },
    'CPU of bare node:http': { value: ratioOf(rounds, OURS, LIMIT, cpuMicroseconds), better: 'lower' },
  };
  return Object.fromEntries(
    Object.entries(each)
      // Only Linux tells the processor time of another process.
      .filter(([, { value }]) => Number.isFinite(value))
      .map(([name, ratio]) => [`mock: ${name}, users a call: ${users}`, ratio]),
  );
}

function tableOf(measured: ReadonlyMap<number, Rounds>, driver: string): Table {
  const rows = [...measured].flatMap(([users, rounds]) =>
    serverNames.map((name) => {
      const of = (pick: (one: Measured) => number) => (rounds.get(name) ?? []).map(pick);
      const ofBare = ratioOf(rounds, name, LIMIT, requestsPerSecond);
      return [
        String(users),
        name,
        describeRounds(of(requestsPerSecond), 0),
        describeRounds(of(cpuMicroseconds), 0),
        median(of(({ p50Ms }) => p50Ms)).toFixed(2),
        median(of(({ p99Ms }) => p99Ms)).toFixed(2),
        ofBare.toFixed(2),
        ratioOf(rounds, name, LIMIT, cpuMicroseconds).toFixed(2),
        name === OURS ? describeAim(ofBare, AIM) : '',
      ];
    }),
  );
  return {
    title: `Requests of mock servers, driven by ${driver}`,
    head: [
      'users a call',
      'server',
      'req/s, median (from to)',
      'CPU µs a request (from to)',
      'p50 ms',
      'p99 ms',
      'req/s of bare',
      'CPU of bare',
      'aim of req/s',
    ],
    rows,
    notes: [
      'The mock checks token, scope, limits and schema, keeps state and journal; the others parse and answer JSON of the same size.',
      'CPU is that of the server process.',
    ],
  };
}
