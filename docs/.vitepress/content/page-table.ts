import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './roots.ts';

/** A page of the site and the file that it is made of, both with slashes and without a slash in front. */
export interface Page {
  /** Under the root of the repository. */
  readonly source: string;
  /** Under the root of the site, with `.md`. */
  readonly path: string;
  /** An English page that stands in for a Chinese one that nobody has written. */
  readonly untranslated?: true;
}

/** Where the English pages are, and where each goes; a Chinese one goes to the same place under `zh-CN/`. */
const places: readonly { readonly folder: string; readonly place: (file: string) => string }[] = [
  ...['guides', 'errors', 'reliability'].map((name) => ({
    folder: `docs/${name}`,
    place: (file: string) => `${name}/${file}`,
  })),
  ...['packages', 'mocks', 'examples'].flatMap((parent) => [
    { folder: parent, place: (file: string) => `${parent}/${file}` },
    ...foldersIn(parent).flatMap((name) =>
      [`${parent}/${name}`, `${parent}/${name}/docs`].map((folder) => ({
        folder,
        place: (file: string) => `${parent}/${name}/${file}`,
      })),
    ),
  ]),
];

/** Every page of the site, in both languages. */
export function pageTable(): Page[] {
  const home = { source: 'docs/index.md', path: 'index.md' };
  const others = places.flatMap(({ folder, place }) =>
    pagesIn(folder).map((name) => ({
      source: `${folder}/${name}`,
      path: place(name).replace(/README\.md$/, 'index.md'),
    })),
  );
  return [home, ...others].flatMap((english): Page[] => {
    const chinese = english.source.replace(/\.md$/, '.zh-CN.md');
    const path = `zh-CN/${english.path}`;
    return [
      english,
      existsSync(join(repositoryRoot, chinese))
        ? { source: chinese, path }
        : { source: english.source, path, untranslated: true },
    ];
  });
}

function pagesIn(folder: string): string[] {
  const path = join(repositoryRoot, folder);
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  // A changelog tells what it is by itself, and is generated.
  return names.filter((name) => name.endsWith('.md') && !name.endsWith('.zh-CN.md') && name !== 'CHANGELOG.md');
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(join(repositoryRoot, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
