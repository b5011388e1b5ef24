import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PeerName } from './peers/index.ts';
import { type Measured, measuredSchema, type Order } from './worker-messages.ts';

/** A peer in a process of its own. */
export interface PeerProcess {
  measure(order: Order): Promise<Measured>;
  stop(): Promise<void>;
}

export async function startPeer(name: PeerName, baseURL: string, users: number): Promise<PeerProcess> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), [name, baseURL, String(users)], { stdio: 'inherit' });
  const exited = once(child, 'exit');
  async function message(): Promise<unknown> {
    const failed = exited.then(([code]) => {
      throw new Error(`The process of "${name}" ended with ${code}.`);
    });
    const [received]: unknown[] = await Promise.race([once(child, 'message'), failed]);
    return received;
  }
  await message();
  return {
    async measure(order) {
      child.send(order);
      return measuredSchema.parse(await message());
    },
    async stop() {
      child.kill();
      await exited;
    },
  };
}
