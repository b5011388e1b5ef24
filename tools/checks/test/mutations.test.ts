import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutations } from '../src/mutations/mutations.ts';
import { repositoryRoot } from '../src/repository-root.ts';
import { runCommand } from '../src/run-command.ts';

const config = join(repositoryRoot, 'tools/checks/src/mutations/vitest.mutated.config.ts');

describe.each(mutations)('when $id', ({ id, edits, caughtBy, missedBy = [] }) => {
  it('the change still fits the sources', async () => {
    for (const { file, find } of edits) {
      const source = await readFile(join(repositoryRoot, file), 'utf8');
      expect(source.split(find)).toHaveLength(2);
    }
  });

  it.each(caughtBy)(
    '%s turns red',
    async (file) => {
      expect(await countTests(id, file)).toMatchObject({ failed: expect.toSatisfy((failed: number) => failed > 0) });
    },
    60_000,
  );

  it.each(missedBy)(
    '%s stays green, so it cannot be the only oracle',
    async (file) => {
      const { passed, failed } = await countTests(id, file);
      expect(failed).toBe(0);
      expect(passed).toBeGreaterThan(0);
    },
    60_000,
  );
});

async function countTests(mutation: string, file: string): Promise<{ passed: number; failed: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'mutation-'));
  const report = join(folder, 'report.json');
  try {
    const arguments_ = ['run', '--config', config, '--reporter=json', `--outputFile.json=${report}`, file];
    const environment = { ...process.env, X_MUTATION: mutation };
    const { stderr } = await runCommand('vitest', arguments_, { cwd: repositoryRoot, env: environment });
    const text = await readFile(report, 'utf8').catch(() => {
      throw new Error(`vitest gave no report: ${stderr}`);
    });
    const counts: { numPassedTests: number; numFailedTests: number } = JSON.parse(text);
    return { passed: counts.numPassedTests, failed: counts.numFailedTests };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
