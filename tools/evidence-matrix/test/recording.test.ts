import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readEvidence } from '../src/evidence/read-evidence.ts';
import { repositoryRoot } from '../src/repository-root.ts';

/** Runs tests as `vitest run` does, with the recording on, and gives what they recorded. */
async function recorded(...filter: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const child = spawn('vitest', ['run', ...filter], {
    cwd: repositoryRoot,
    env: { ...process.env, X_EVIDENCE: folder },
    stdio: 'ignore',
  });
  const [exitCode] = await once(child, 'exit');
  return { exitCode, evidence: await readEvidence(folder) };
}

it('a client’s test that passes leaves its evidence, one that did not run leaves none', async () => {
  const file = 'packages/feishu-status/src/refusal.wire.test.ts';
  const { exitCode, evidence } = await recorded(file, '-t', 'batchOpen: 99992361 .* is');
  expect(exitCode).toBe(0);
  const refusals = evidence.filter(({ column }) => column === 'negative');
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toMatchObject({ vendor: 'feishu', side: 'client', operation: 'batchOpen' });
  expect(refusals[0]?.test).toMatch(/^packages\/feishu-status\/src\/refusal\.wire\.test\.ts > .*batchOpen: 99992361/);
}, 60_000);

it('a mock’s test leaves its evidence, but not when the project’s own client calls it', async () => {
  const byHand = await recorded('mocks/feishu-status/test/vendor-examples.e2e.test.ts');
  expect(byHand.exitCode).toBe(0);
  const onWire = byHand.evidence.filter(({ column }) => column === 'wire').map(({ operation }) => operation);
  expect(onWire.toSorted()).toEqual([
    ...['batchClose', 'batchOpen', 'create', 'delete', 'list', 'patch', 'tenantAccessToken'],
  ]);
  const byClient = await recorded('mocks/feishu-status/test/client-statuses.e2e.test.ts');
  expect(byClient).toEqual({ exitCode: 0, evidence: [] });
}, 60_000);

it('a line that is no evidence is an error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'a.ndjson'), '{"column":"wire","vendor":"wps","operation":"get","test":"a"}\n');
  await expect(readEvidence(folder)).rejects.toThrow();
  expect(await readEvidence(join(folder, 'missing'))).toEqual([]);
});
