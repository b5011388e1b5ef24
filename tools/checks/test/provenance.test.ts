import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type LocalRegistry, startLocalRegistry } from '../src/release/local-registry.ts';
import { repositoryRoot } from '../src/repository-root.ts';
import { type CommandResult, runCommand } from '../src/run-command.ts';

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly env?: Record<string, string> }[] }>>;
}

const release: Workflow = parse(await readFile(join(repositoryRoot, '.github/workflows/release.yml'), 'utf8'));

/** Outside of GitHub and GitLab pnpm refuses to publish with provenance: so it is seen whether it was asked to. */
describe('what the release workflow tells pnpm of provenance', () => {
  let folder: string;
  let registry: LocalRegistry;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'provenance-'));
    registry = await startLocalRegistry(join(folder, 'registry'));
    await writeFile(join(folder, '.npmrc'), registry.npmrc);
    await writeFile(join(folder, 'package.json'), '{ "name": "@x/made-up", "version": "1.0.0" }\n');
  });

  afterEach(async () => {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  });

  function publish(environment: Readonly<Record<string, string>>): Promise<CommandResult> {
    const elsewhere = Object.entries(process.env).filter(([name]) => !/^(CI|GITHUB|GITLAB|ACTIONS)/.test(name));
    const arguments_ = ['-y', 'pnpm@12.21.0', 'publish', '--json', '--no-git-checks', '--access', 'public'];
    return runCommand('npx', arguments_, { cwd: folder, env: { ...Object.fromEntries(elsewhere), ...environment } });
  }

  it.each(Object.entries(release.jobs))('is heard in the job %s', async (_name, { steps }) => {
    const environment = Object.assign({}, ...steps.map(({ env }) => env ?? {}));
    const { exitCode, stdout } = await publish(environment);
    expect(stdout).toContain('ERR_PNPM_PROVENANCE_UNSUPPORTED_PROVIDER');
    expect(exitCode).toBe(1);
  });

  it('is all that stands in the way', async () => {
    expect(await publish({})).toMatchObject({ exitCode: 0 });
  });
});
