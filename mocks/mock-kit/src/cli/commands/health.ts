import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { adminClient } from '../client/admin-client.ts';
import { addAddressFlags, type ServerAddress } from '../client/client-flags.ts';
import { CommandFailure, ExitCode } from '../exit-code.ts';
import { print, printJson } from '../output/write.ts';
import { checked, readSpan } from '../parse-arguments.ts';
import type { Program } from '../program.ts';

const POLL_EVERY_MS = 100;

const healthSchema = z.looseObject({ status: z.string(), version: z.string(), vendors: z.array(z.string()) });
type Health = z.infer<typeof healthSchema>;

interface HealthFlags extends ServerAddress {
  readonly wait: number;
  readonly json?: true;
}

/** `health`: ends with 0 when a mock takes requests. */
export function addHealth(root: Command, program: Program): void {
  const command = root
    .command('health')
    .description('end with 0 when a mock takes requests, with 1 when it does not')
    .option('--wait <span>', 'give it so much time to start, as 10s', checked(readSpan), 0)
    .option('--json', 'what the mock says of itself');
  addAddressFlags(command, program).action(async (flags: HealthFlags) => {
    const health = await untilHealthy(flags);
    if (flags.json === true) printJson(health);
    else print(`ready ${flags.url} ${health.vendors.join(',')}, version ${health.version}`);
  });
}

async function untilHealthy(flags: HealthFlags): Promise<Health> {
  const { call } = adminClient(flags);
  const endMs = performance.now() + flags.wait;
  for (;;) {
    try {
      const { status, body } = await call({ method: 'GET', path: '/health' });
      const health = healthSchema.safeParse(body);
      if (status === 200 && health.success) return health.data;
      const said = health.data?.status ?? `an answer with status ${status}`;
      if (performance.now() >= endMs) {
        throw new CommandFailure(ExitCode.runtimeFailure, `The mock at ${flags.url} is not ready: ${said}.`);
      }
    } catch (error) {
      if (performance.now() >= endMs) throw error;
    }
    await sleep(Math.min(POLL_EVERY_MS, Math.max(endMs - performance.now(), 0)));
  }
}
