import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** From spawn to the ready line. */
  readonly readyAfterMs: number;
  /** The processor time that the process has used, of all its threads; NaN where the system does not tell, as outside of Linux. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/** Starts a program that prints a line with its URL when it is ready. */
export async function startServerProcess(args: readonly string[]): Promise<ServerProcess> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await readUrl(child);
  const readyAfterMs = performance.now() - startedMs;
  return {
    url,
    readyAfterMs,
    cpuMs: () => readCpuMs(child.pid),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function readUrl(child: ChildProcess): Promise<string> {
  if (child.stdout === null || child.stderr === null) throw new Error('The process has no output.');
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-MOST_COMPLAINT);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`The process ended without a ready line. ${complaint}`);
}

/** What is kept of stderr, in characters. */
const MOST_COMPLAINT = 4000;

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

function readCpuMs(pid: number | undefined): number {
  if (process.platform !== 'linux') return Number.NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
