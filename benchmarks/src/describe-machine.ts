import { cpus, loadavg, release, totalmem } from 'node:os';

/** What the figures were measured on. */
export function describeMachine(): string {
  const [first] = cpus();
  const memoryGiB = Math.round(totalmem() / 1024 ** 3);
  const load = loadavg()[0]?.toFixed(1);
  return `Node ${process.version}, ${cpus().length} x ${first?.model ?? 'unknown processor'}, ${memoryGiB} GiB, Linux ${release()}, load ${load} at the start`;
}
