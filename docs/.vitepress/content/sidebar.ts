import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { entryPoints } from '../api/entry-points.ts';
import { type Page, pageTable } from './page-table.ts';
import { repositoryRoot } from './roots.ts';

type Section = 'guides' | 'errors' | 'packages' | 'mocks' | 'examples' | 'reliability';

export interface SidebarWords {
  readonly sections: Readonly<Record<Section | 'api', string>>;
  readonly apiOverview: string;
}

/** In the order in which a reader wants them; guides that are not named here come after, by their names. */
const guides = [
  'testing-with-the-mocks',
  'errors-and-retries',
  'bulk-runs',
  'many-machines',
  'proxy-and-private-ca',
  'from-the-official-sdk',
  'off-fxiaoke-offline',
  'adding-an-operation',
  'adding-a-vendor',
];

/** The menus of the site in one language: one of every page under its own title, and one of the reference. */
export function sidebar(language: 'en' | 'zh-CN', words: SidebarWords): DefaultTheme.SidebarMulti {
  const prefix = language === 'en' ? '' : `${language}/`;
  const pages = pageTable().filter(({ path }) => path.startsWith('zh-CN/') === (language === 'zh-CN'));
  const rank = ({ path }: Page): number => {
    const at = guides.findIndex((name) => path === `${prefix}guides/${name}.md`);
    return at === -1 ? guides.length : at;
  };
  // Not to be folded: the button of the theme for that holds another button, which screen readers cannot tell apart.
  const section = (name: Section): DefaultTheme.SidebarItem[] => {
    const items = pages
      .filter(({ path }) => path.startsWith(`${prefix}${name}/`) && !isInner(path))
      .sort((one, other) => rank(one) - rank(other))
      .map((page) => {
        const inner = pages.filter(({ path }) => isInner(path) && posix.dirname(path) === posix.dirname(page.path));
        return {
          text: titleOf(page),
          link: linkOf(page.path),
          ...(inner.length > 0 && { items: inner.map(innerItem) }),
        };
      });
    return items.length === 0 ? [] : [{ text: words.sections[name], items }];
  };
  const sections: readonly Section[] = ['guides', 'errors', 'packages', 'mocks', 'examples', 'reliability'];
  const entries = entryPoints(repositoryRoot).map(({ specifier }) => ({
    text: specifier,
    link: `/${prefix}api/${specifier}`,
  }));
  return {
    [`/${prefix}`]: sections.flatMap(section),
    [`/${prefix}api/`]: [
      { text: words.sections.api, items: [{ text: words.apiOverview, link: `/${prefix}api/` }, ...entries] },
    ],
  };
}

/** Whether it is a page below the one of a package: `packages/bulk/journal.md`, and not `packages/bulk/index.md`. */
const isInner = (path: string): boolean => /^(zh-CN\/)?(packages|mocks)\/[^/]+\/(?!index\.md$)/.test(path);

/** Its title begins with the name of the package, which the menu shows above it. */
const innerItem = (page: Page): DefaultTheme.SidebarItem => {
  const [, subject = ''] = /^(?:.+?(?:: |：))?(.+)$/.exec(titleOf(page)) ?? [];
  return { text: subject.charAt(0).toUpperCase() + subject.slice(1), link: linkOf(page.path) };
};

const linkOf = (path: string): string => `/${path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`;

function titleOf({ source }: Page): string {
  const [, title = source] = /^# (.+)$/m.exec(readFileSync(join(repositoryRoot, source), 'utf8')) ?? [];
  return title.replaceAll('`', '');
}
