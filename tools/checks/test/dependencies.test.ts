import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../src/repository-root.ts';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const readText = (...path: string[]): string => readFileSync(join(repositoryRoot, ...path), 'utf8');
const readManifest = (...folder: string[]): Manifest => JSON.parse(readText(...folder, 'package.json'));
const decision = readText('decisions', '0007-dependencies.md');

const published = ['packages', 'mocks'].flatMap((parent) =>
  readdirSync(join(repositoryRoot, parent)).map((folder) => ({ parent, folder, ...readManifest(parent, folder) })),
);

/** Licences under which a dependency may be passed on with packages under the MIT licence. */
const licences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

describe.each(published)('what is installed with $name', ({ parent, folder, dependencies = {}, ...manifest }) => {
  const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  const foreign = (names: object): string[] => Object.keys(names).filter((name) => !name.startsWith('@x/'));

  it('is listed with its reason', () => {
    const installed = [...foreign(dependencies), ...foreign(peerDependencies)];
    expect(installed.filter((name) => !decision.includes(`| \`${name}\``))).toEqual([]);
  });

  it('asks for no peer that could not be left out', () => {
    expect(Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)).toEqual([]);
  });

  it('has a licence that fits', () => {
    const found = foreign(dependencies).map((name) => {
      const { license }: { license?: string } = JSON.parse(
        readText(parent, folder, 'node_modules', name, 'package.json'),
      );
      return `${name}: ${license}`;
    });
    expect(found.filter((line) => !licences.includes(line.split(': ')[1] ?? ''))).toEqual([]);
  });
});
