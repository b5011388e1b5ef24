import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { versionOf } from '../../describe-machine.ts';
import { CONNECTIONS, type Driver } from './driver.ts';

const run = promisify(execFile);

const resultSchema = z.object({
  errors: z.number(),
  non2xx: z.number(),
  duration: z.number(),
  requests: z.object({ total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
});

/** autocannon, for where wrk is not installed: it needs about as much of the processor as a bare server does. */
export function useAutocannon(): Driver {
  const program = fileURLToPath(import.meta.resolve('autocannon'));
  return {
    name: `autocannon ${versionOf('autocannon')}, ${CONNECTIONS} connections (slower than a bare server: install wrk)`,
    async drive(serverURL, { path, headers, body }, seconds) {
      const { stdout } = await run(process.execPath, [
        program,
        ...['--json', '--connections', String(CONNECTIONS), '--duration', String(seconds), '--method', 'POST'],
        ...Object.entries(headers).flatMap(([name, value]) => ['--headers', `${name}=${value}`]),
        ...['--body', body, serverURL + path],
      ]);
      const { errors, non2xx, duration, requests, latency } = resultSchema.parse(JSON.parse(stdout));
      if (errors + non2xx > 0) throw new Error(`${errors + non2xx} of ${requests.total} requests failed.`);
      return {
        requests: requests.total,
        requestsPerSecond: requests.total / duration,
        p50Ms: latency.p50,
        p99Ms: latency.p99,
      };
    },
  };
}
