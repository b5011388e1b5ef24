import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../src/repository-root.ts';
import { runCommand } from '../src/run-command.ts';

/** Every arrow between packages, in both directions: where a file stands, what it imports, whether that may be. */
const arrows = [
  { file: 'packages/core-signing/src/a.ts', imports: '@x/feishu-status', allowed: false },
  { file: 'packages/core-signing/src/b.ts', imports: '@x/mock-kit', allowed: false },
  { file: 'packages/core-signing/src/c.ts', imports: 'undici', allowed: true },
  { file: 'packages/feishu-status/src/a.ts', imports: '@x/core-signing', allowed: true },
  { file: 'packages/feishu-status/src/b.ts', imports: '@x/wps-users', allowed: false },
  { file: 'packages/feishu-status/src/c.ts', imports: '@x/feishu-status-mock', allowed: false },
  { file: 'packages/feishu-status/src/d.ts', imports: '@x/mock-kit', allowed: false },
  { file: 'packages/wps-users/src/a.test.ts', imports: '@x/wps-users-mock', allowed: false },
  { file: 'packages/wps-users/src/b.test.ts', imports: '@x/test-kit/canned', allowed: true },
  { file: 'packages/wps-users/src/c.ts', imports: '@x/test-kit/canned', allowed: false },
  { file: 'packages/wps-users/src/contract/c.test.ts', imports: '@x/test-kit/mutations', allowed: true },
  { file: 'packages/test-kit/src/a.ts', imports: '@x/core-signing', allowed: false },
  { file: 'mocks/wps-users/src/d.ts', imports: '@x/test-kit/seed-schema', allowed: false },
  { file: 'packages/fxiaoke-offline/src/contract/a.ts', imports: '@x/contract-schema', allowed: true },
  { file: 'packages/fxiaoke-offline/src/contract/b.ts', imports: '../options.ts', allowed: false },
  { file: 'packages/fxiaoke-offline/src/contract/c.ts', imports: '@x/core-signing', names: 'Schema', allowed: true },
  { file: 'packages/fxiaoke-offline/src/contract/d.ts', imports: '@x/core-signing', names: 'execute', allowed: false },
  { file: 'packages/bulk/src/a.ts', imports: '@x/core-signing', allowed: true },
  { file: 'packages/bulk/src/b.ts', imports: '@x/wps-users', allowed: true },
  { file: 'packages/bulk/src/c.ts', imports: '@x/wps-users/contract', allowed: false },
  { file: 'packages/bulk/src/d.ts', imports: '@x/wps-users-mock', allowed: false },
  { file: 'packages/bulk/test/a.e2e.test.ts', imports: '@x/wps-users-mock', allowed: true },
  { file: 'packages/feishu-status/src/e.ts', imports: '@x/bulk', allowed: false },
  { file: 'mocks/mock-kit/src/a.ts', imports: '@x/feishu-status/contract', allowed: false },
  { file: 'mocks/mock-kit/src/b.ts', imports: '@x/core-signing', allowed: false },
  { file: 'mocks/feishu-status/src/a.ts', imports: '@x/feishu-status/contract', allowed: true },
  { file: 'mocks/feishu-status/src/b.ts', imports: '@x/mock-kit', allowed: true },
  { file: 'mocks/feishu-status/src/c.ts', imports: '@x/feishu-status', allowed: false },
  { file: 'mocks/wps-users/src/a.ts', imports: '@x/wps-users', allowed: false },
  { file: 'mocks/wps-users/src/b.ts', imports: '@x/core-signing', allowed: false },
  { file: 'mocks/wps-users/src/c.ts', imports: '@x/feishu-status/contract', allowed: false },
  { file: 'mocks/fxiaoke-offline/src/a.ts', imports: '@x/fxiaoke-offline', allowed: false },
  {
    file: 'mocks/fxiaoke-offline/src/deep/b.ts',
    imports: '../../../../packages/fxiaoke-offline/src/index.ts',
    allowed: false,
  },
  { file: 'mocks/mock-kit/src/c.ts', imports: '@x/mocks', allowed: false },
  { file: 'mocks/mocks/src/a.ts', imports: '@x/feishu-status-mock', allowed: true },
  { file: 'mocks/mocks/src/b.ts', imports: '@x/wps-users-mock', allowed: true },
  { file: 'mocks/mocks/src/c.ts', imports: '@x/fxiaoke-offline-mock', allowed: true },
  { file: 'mocks/mocks/src/d.ts', imports: '@x/mock-kit/vitest', allowed: true },
  { file: 'mocks/mocks/src/e.ts', imports: '@x/feishu-status', allowed: false },
  { file: 'mocks/mocks/src/f.ts', imports: '@x/feishu-status/contract', allowed: false },
  { file: 'mocks/mocks/src/g.ts', imports: 'msw', allowed: false },
  { file: 'mocks/feishu-status/src/d.ts', imports: '@x/mocks', allowed: false },
  { file: 'mocks/feishu-status/test/a.e2e.test.ts', imports: '@x/feishu-status', allowed: true },
] as const satisfies readonly { file: string; imports: string; names?: string; allowed: boolean }[];

describe('the arrows between packages are enforced by lint', () => {
  let folder: string;
  const refused = new Set<string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arrows-'));
    const { $schema, vcs, ...config } = JSON.parse(await readFile(join(repositoryRoot, 'biome.json'), 'utf8'));
    await writeFile(join(folder, 'biome.json'), JSON.stringify(config));
    for (const arrow of arrows) {
      const path = join(folder, arrow.file);
      const name = 'names' in arrow ? arrow.names : 'a';
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, `import type { ${name} } from '${arrow.imports}';\n\nexport type Imported = ${name};\n`);
    }
    const { stdout } = await runCommand('biome', ['lint', '--reporter=json', '--max-diagnostics=200'], { cwd: folder });
    const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
    for (const { category, location } of report.diagnostics) {
      if (category === 'lint/style/noRestrictedImports') refused.add(location.path.replaceAll('\\', '/'));
    }
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(arrows)('$file imports $imports: allowed $allowed', ({ file, allowed }) => {
    expect(refused.has(file)).toBe(!allowed);
  });
});
