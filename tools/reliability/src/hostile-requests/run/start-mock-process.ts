import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { now } from '../targets/now.ts';
import type { Address } from '../wire/exchange.ts';

/** A mock in a process of its own, so that it can crash. */
export interface MockProcess {
  readonly url: string;
  readonly address: Address;
  /** What became of it, while it should run; undefined as long as it does. */
  end(): string | undefined;
  /** What it has written, where that is of a mistake of its own, which comes with its stack; empty otherwise. */
  complaints(): string;
  /** Stops it as a person would; what was wrong with that, if anything. */
  stop(): Promise<string | undefined>;
}

/** Starts a mock by its command line, without rate limits and with a clock that stands still. */
export async function startMockProcess(commandLine: URL): Promise<MockProcess> {
  const flags = ['serve', '--port', '0', '--clock', now.toISOString(), '--rate-limits', 'off', '--log', 'silent'];
  const child = spawn(process.execPath, ['--conditions=@x/source', fileURLToPath(commandLine), ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let complaints = '';
  let ended: string | undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  child.once('exit', (code, signal) => {
    ended = `the process ended by itself, ${signal ?? `with ${code}`}`;
  });

  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(() => [''])]);
  const url = / ready (http:\S+)/.exec(String(line))?.[1];
  if (url === undefined) {
    child.kill();
    throw new Error(`The mock did not start: ${complaints.slice(-1_000)}`);
  }
  const { hostname, port } = new URL(url);
  return {
    url,
    address: { host: hostname, port: Number(port) },
    end: () => ended,
    complaints: () => (/^ +at /m.test(complaints) ? complaints : ''),
    async stop() {
      if (ended !== undefined) return ended;
      child.kill('SIGTERM');
      const [code, signal] = await exited;
      return code === 0 ? undefined : `told to stop, the process ended ${signal ?? `with ${code}`}`;
    },
  };
}
