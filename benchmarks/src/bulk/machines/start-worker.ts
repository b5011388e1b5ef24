import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readWorkerReport, type WorkerOrder, type WorkerReport } from './worker-order.ts';

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

export interface StartedWorker {
  readonly report: Promise<WorkerReport>;
  stop(): void;
}

/** Starts a program of this folder in a process of its own. */
export function startWorker(program: 'worker.ts' | 'peer-worker.ts', order: WorkerOrder): StartedWorker {
  const path = new URL(`./${program}`, import.meta.url).pathname;
  const options = { maxBuffer: MAX_OUTPUT_BYTES };
  const running = promisify(execFile)(process.execPath, [...process.execArgv, path, JSON.stringify(order)], options);
  running.child.stderr?.pipe(process.stderr);
  return {
    report: running.then(({ stdout }) => readWorkerReport(stdout)),
    stop: () => void running.child.kill('SIGTERM'),
  };
}
