import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const main = join(import.meta.dirname, '../src/main.ts');
const run = (...words: readonly string[]) =>
  promisify(execFile)(process.execPath, ['--conditions=@x/source', main, ...words]);

it('draws each call with its attempts, and the durations', async () => {
  const { stdout, stderr } = await run();
  expect(stderr).toBe('');
  expect(stdout.match(/^show as away/gm)).toHaveLength(2);
  expect(stdout.match(/^ {2}POST .*batch_open/gm)).toHaveLength(3);
  expect(stdout).toContain('      http.request.resend_count: 1\n');
  expect(stdout).toContain('http.client.request.duration (s)\n');
});

it('prints all that OpenTelemetry has when asked to', async () => {
  const { stdout } = await run('--console');
  expect(stdout).toContain("name: 'http.client.request.duration'");
  expect(stdout).toContain("'vendor.operation': 'batchOpen'");
});
