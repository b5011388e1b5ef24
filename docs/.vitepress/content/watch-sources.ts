import { join } from 'node:path';
import type { UserConfig } from 'vitepress';
import { pageTable } from './page-table.ts';
import { repositoryRoot } from './roots.ts';
import { stagePage } from './stage.ts';

type Plugins = NonNullable<NonNullable<UserConfig['vite']>['plugins']>;

/** Brings a page that is edited to its place on the site, while the site is served for writing. */
export function watchSources(): Plugins[number] {
  return {
    name: 'watch-sources',
    apply: 'serve',
    configureServer({ watcher }) {
      const pages = pageTable();
      watcher.add(pages.map(({ source }) => join(repositoryRoot, source)));
      watcher.on('change', (file) => {
        for (const page of pages) if (join(repositoryRoot, page.source) === file) stagePage(page);
      });
    },
  };
}
