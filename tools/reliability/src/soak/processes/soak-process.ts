import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Outcomes, type Ready, type Report, reportSchema, type StartClient, type StartMock } from '../messages.ts';
import type { Sample } from '../sample.ts';

/** How long a process may take to end once it is told to; calls that are under way have a deadline of 30 s. */
const END_WITHIN_MS = 120_000;

/** Hundreds of files of TypeScript, to be read by six processes. */
const compileCache = fileURLToPath(new URL('../../../node_modules/.cache/soak', import.meta.url));

export interface SoakProcess {
  /** Of a mock: that it takes requests; of a client: that a call has succeeded. Undefined when it ends before. */
  readonly ready: Promise<Ready | undefined>;
  /** Aborted when the process ends although nobody told it to. */
  readonly endedEarly: AbortSignal;
  /** Tells the process to end, and waits until it has done so by itself. */
  stop(): Promise<ProcessOutcome>;
}

export interface ProcessOutcome {
  readonly samples: readonly Sample[];
  readonly outcomes: Outcomes;
  readonly problems: readonly string[];
}

/** Starts a program of this part in a process of its own, from its source, with the garbage collector in reach. */
export function startSoakProcess(program: URL, start: StartMock | StartClient): SoakProcess {
  const child = fork(program, {
    execArgv: ['--conditions=@x/source', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // What the tests of another tool set up is not for this process.
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCache },
  });
  const samples: Sample[] = [];
  const problems: string[] = [];
  const readiness = new EventEmitter<{ known: [Ready | undefined] }>();
  const ready = once(readiness, 'known').then(([message]: (Ready | undefined)[]) => message);
  const endedEarly = new AbortController();
  const stderr = collectText(child);
  let outcomes: Outcomes | undefined;
  let stopped = false;

  function take(message: Report): void {
    if (message.kind === 'ready') readiness.emit('known', message);
    if (message.kind === 'sample') samples.push(message.sample);
    if (message.kind === 'problem') problems.push(message.problem);
    if (message.kind === 'finished') outcomes = message.outcomes;
  }

  const exited = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => {
    if (!stopped) endedEarly.abort();
    const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
    if (code !== 0) problems.push(`It ended ${how}: ${stderr().trim() || 'it printed nothing'}`);
    else if (outcomes === undefined) problems.push('It ended without having finished.');
    readiness.emit('known', undefined);
  });
  child.on('message', (message) => take(reportSchema.parse(message)));
  child.send(start);

  return {
    ready,
    endedEarly: endedEarly.signal,
    async stop() {
      stopped = true;
      if (child.connected) child.send({ kind: 'stop' });
      const timer = setTimeout(() => {
        problems.push(`It was told to end and had not within ${END_WITHIN_MS / 1000} s; it was killed.`);
        child.kill('SIGKILL');
      }, END_WITHIN_MS);
      await exited;
      clearTimeout(timer);
      return { samples, outcomes: outcomes ?? {}, problems: [...new Set(problems)] };
    },
  };
}

function collectText({ stderr }: ChildProcess): () => string {
  let text = '';
  stderr?.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-4000);
  });
  return () => text;
}
