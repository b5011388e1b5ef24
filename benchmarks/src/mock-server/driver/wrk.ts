import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { CONNECTIONS, type Driver, type Load } from './driver.ts';

const run = promisify(execFile);

const summarySchema = z.object({
  requests: z.number(),
  durationUs: z.number(),
  errors: z.number(),
  p50Us: z.number(),
  p99Us: z.number(),
});

/** wrk, which takes little of the processor for itself; undefined where it is not installed. */
export async function findWrk(): Promise<Driver | undefined> {
  const version = await versionOfWrk();
  if (version === undefined) return undefined;
  return {
    name: `wrk ${version}, 1 thread, ${CONNECTIONS} connections`,
    async drive(serverURL, load, seconds) {
      const folder = await mkdtemp(join(tmpdir(), 'wrk-'));
      try {
        const script = join(folder, 'load.lua');
        await writeFile(script, toLua(load));
        const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', script, serverURL + load.path];
        const { stdout, stderr } = await run('wrk', args);
        // A mistake in a script ends in a line on stderr and exit code 0.
        const summary = /^\{.*\}$/m.exec(stdout)?.[0];
        if (summary === undefined) throw new Error(`wrk did not run its script: ${stderr}${stdout}`);
        const { requests, durationUs, errors, p50Us, p99Us } = summarySchema.parse(JSON.parse(summary));
        if (errors > 0) throw new Error(`${errors} of ${requests} requests failed.`);
        const requestsPerSecond = (requests * 1_000_000) / durationUs;
        return { requests, requestsPerSecond, p50Ms: p50Us / 1000, p99Ms: p99Us / 1000 };
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

async function versionOfWrk(): Promise<string | undefined> {
  // It says its version only beside its usage, and then exits with 1.
  const text = await run('wrk', ['--version']).then(
    ({ stdout }) => stdout,
    (error: { readonly stdout?: string }) => error.stdout,
  );
  return text === undefined ? undefined : /^wrk (\S+)/.exec(text)?.[1];
}

/** A script that sends the load and prints what it came to as JSON. */
function toLua({ headers, body }: Load): string {
  return [
    'wrk.method = "POST"',
    `wrk.body = ${quote(body)}`,
    ...Object.entries(headers).map(([name, value]) => `wrk.headers[ ${quote(name)} ] = ${quote(value)}`),
    'done = function(summary, latency)',
    '  local e = summary.errors',
    '  io.write(string.format(\'{"requests":%d,"durationUs":%d,"errors":%d,"p50Us":%d,"p99Us":%d}\', summary.requests,',
    '    summary.duration, e.connect + e.read + e.write + e.status + e.timeout,',
    '    latency:percentile(50), latency:percentile(99)))',
    'end',
    '',
  ].join('\n');
}

/** A long string of Lua, in which nothing is escaped. In square brackets it needs a space on either side. */
function quote(text: string): string {
  return `[==[${text}]==]`;
}
