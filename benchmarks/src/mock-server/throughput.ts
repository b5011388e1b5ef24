import { z } from 'zod';
import { rotated } from '../rotated.ts';
import type { ServerProcess } from '../server-process.ts';
import type { Settings } from '../topic.ts';
import type { Driven, Driver, Load } from './driver/driver.ts';
import { type ServerName, type Servers, serverNames } from './servers/start-servers.ts';

export interface Measured extends Driven {
  /** Processor time of the server. */
  readonly cpuMicroseconds: number;
}

/** The servers in turns within each round. */
export async function measureThroughput(
  servers: Servers,
  driver: Driver,
  load: Load,
  { rounds, short }: Settings,
): Promise<ReadonlyMap<ServerName, readonly Measured[]>> {
  const seconds = short ? 1 : 2;
  const measured = new Map(serverNames.map((name): [ServerName, Measured[]] => [name, []]));
  // The first round is not counted: in it they compile what they run often.
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, server] of rotated(servers, round)) {
      const cpuBeforeMs = server.cpuMs();
      const driven = await driver.drive(server.url, load, seconds);
      const cpuMicroseconds = ((server.cpuMs() - cpuBeforeMs) * 1000) / driven.requests;
      if (round >= 0) measured.get(name)?.push({ ...driven, cpuMicroseconds });
    }
  }
  for (const server of servers.values()) await assertGoodAnswer(server, load);
  return measured;
}

const goodAnswerSchema = z.object({
  code: z.literal(0),
  data: z.object({ result_list: z.array(z.object({ user_id: z.string(), result: z.literal('success_show') })) }),
});

/** @throws Error when a server is fast because it refuses */
async function assertGoodAnswer({ url }: ServerProcess, { path, headers, body }: Load): Promise<void> {
  const response = await fetch(url + path, { method: 'POST', headers, body });
  const { data } = goodAnswerSchema.parse(await response.json());
  const wanted: { readonly user_list: readonly unknown[] } = JSON.parse(body);
  if (data.result_list.length !== wanted.user_list.length) throw new Error(`${url} left users out of its answer.`);
}
