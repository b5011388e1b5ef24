import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Page } from './page-table.ts';
import { repositoryRoot, repositoryURL } from './roots.ts';

/**
 * Where a relative link of a file of the repository leads on the site: to a page, or else to the file in the
 * repository. A link to nothing stays as it is, so that the build fails on it.
 */
export function linkTarget(from: Page, href: string, pages: readonly Page[]): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  const target = posix.join(posix.dirname(from.source), decodeURI(path)).replace(/\/$/, '');
  if (!existsSync(join(repositoryRoot, target))) return href;
  const page = pageOf(target, pages, from.path.startsWith('zh-CN/'));
  if (page !== undefined) return `/${page.path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}${rest}`;
  const kind = statSync(join(repositoryRoot, target)).isDirectory() ? 'tree' : 'blob';
  return `${repositoryURL}/${kind}/main/${target}${rest}`;
}

function pageOf(target: string, pages: readonly Page[], chinese: boolean): Page | undefined {
  // The list of all documents is what the home page and the menus are on the site.
  if (target === 'docs' || target === 'docs/README.md') return pageOf('docs/index.md', pages, chinese);
  const inLanguage = (file: string) =>
    pages.find((page) => page.source === file && page.path.startsWith('zh-CN/') === chinese);
  const asChinese = (file: string) => (chinese ? inLanguage(file.replace(/\.md$/, '.zh-CN.md')) : undefined);
  const asFolder = `${target}/README.md`;
  return (
    asChinese(asFolder) ?? inLanguage(asFolder) ?? inLanguage(target) ?? pages.find(({ source }) => source === target)
  );
}
