import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from '../run-command.ts';

const config = join(repositoryRoot, 'tools/checks/src/mutations/vitest.mutated.config.ts');

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly { status: string }[] }[];
}

/**
 * Runs test files, named from the root, against the sources under a mutation, all in one go.
 *
 * @returns what became of the tests of each file; a file that could not be loaded counts none
 */
export async function runMutated(mutation: string, files: readonly string[]): Promise<ReadonlyMap<string, TestCounts>> {
  const folder = await mkdtemp(join(tmpdir(), 'mutation-'));
  const path = join(folder, 'report.json');
  try {
    const arguments_ = ['run', '--config', config, '--reporter=json', `--outputFile.json=${path}`, ...files];
    const environment = { ...process.env, X_MUTATION: mutation };
    const { stderr } = await runCommand('vitest', arguments_, { cwd: repositoryRoot, env: environment });
    const text = await readFile(path, 'utf8').catch(() => {
      throw new Error(`vitest gave no report: ${stderr}`);
    });
    const report: Report = JSON.parse(text);
    return new Map(
      report.testResults.map(({ name, assertionResults }) => {
        const count = (status: string) => assertionResults.filter((result) => result.status === status).length;
        const file = relative(repositoryRoot, name).replaceAll('\\', '/');
        return [file, { passed: count('passed'), failed: count('failed') }];
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
