import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { heldBack } from '../src/current/held-back.ts';
import { repositoryRoot } from '../src/repository-root.ts';

interface Update {
  readonly 'package-ecosystem': string;
  readonly ignore?: readonly { readonly 'dependency-name': string; readonly 'update-types': readonly string[] }[];
}

it('dependabot leaves alone the major versions that are held back, and no others', () => {
  const { updates }: { updates: readonly Update[] } = parse(
    readFileSync(join(repositoryRoot, '.github', 'dependabot.yml'), 'utf8'),
  );
  const npm = updates.find((update) => update['package-ecosystem'] === 'npm');
  expect(npm?.ignore).toEqual(
    heldBack.map(({ name }) => ({ 'dependency-name': name, 'update-types': ['version-update:semver-major'] })),
  );
});
