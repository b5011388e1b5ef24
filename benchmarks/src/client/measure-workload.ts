import { rotated } from '../rotated.ts';
import type { Settings } from '../topic.ts';
import { type PeerProcess, startPeer } from './peer-process.ts';
import { type PeerName, peerNames } from './peers/index.ts';
import type { Measured, Order } from './worker-messages.ts';
import type { Workload } from './workload.ts';

/** What a workload came to: for each peer, one measurement a round. */
export interface MeasuredWorkload {
  readonly workload: Workload;
  readonly rounds: ReadonlyMap<PeerName, readonly Measured[]>;
}

/** The peers run in turns within a round, each in a process that lives through all rounds. */
export async function measureWorkload(
  serverURL: string,
  workload: Workload,
  { rounds, short }: Settings,
): Promise<MeasuredWorkload> {
  const { users, inFlight } = workload;
  const order = { inFlight, durationMs: short ? 300 : 700 };
  const processes = new Map<PeerName, PeerProcess>();
  try {
    for (const name of peerNames) {
      const peer = await startPeer(name, `${serverURL}/${users}`, users);
      processes.set(name, peer);
      await warmUp(peer, order, short ? 2000 : 10_000);
    }
    const measured = new Map(peerNames.map((name): [PeerName, Measured[]] => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, peer] of rotated(processes, round)) measured.get(name)?.push(await peer.measure(order));
    }
    return { workload, rounds: measured };
  } finally {
    await Promise.all([...processes.values()].map((peer) => peer.stop()));
  }
}

const MOST_WARM_UPS = 10;

/** Until what runs often is compiled, which takes calls rather than time. */
async function warmUp(peer: PeerProcess, order: Order, wanted: number): Promise<void> {
  for (let calls = 0, times = 0; calls < wanted && times < MOST_WARM_UPS; times += 1) {
    calls += (await peer.measure(order)).calls;
  }
}
