import { defineConfig } from 'vitepress';
import { markdown } from './content/markdown.ts';
import { repositoryURL } from './content/roots.ts';
import { watchSources } from './content/watch-sources.ts';
import { en } from './locales/en.ts';
import { zhCn } from './locales/zh-cn.ts';
import { search } from './search.ts';

const ERROR_PAGE = /^(zh-CN\/)?errors\//;

/** Tables of five columns, beside which no room is left for an outline. */
const WIDE_PAGE = /^(zh-CN\/)?mocks\/[^/]+\/(requests|rules|controls)\.md$/;

/** For a host that serves the site below a folder. */
const base = process.env['DOCS_BASE'] ?? '/';

export default defineConfig({
  srcDir: '.site',
  base,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  cleanUrls: true,
  // Off is the default, written down: a dead link fails the build.
  ignoreDeadLinks: false,
  locales: { root: en, 'zh-CN': zhCn },
  markdown,
  themeConfig: {
    search,
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: repositoryURL }],
    externalLinkIcon: true,
  },
  transformPageData({ relativePath, frontmatter }) {
    // Hundreds of headings of the third level would be no overview.
    if (ERROR_PAGE.test(relativePath)) frontmatter['outline'] = 2;
    if (WIDE_PAGE.test(relativePath)) Object.assign(frontmatter, { aside: false, pageClass: 'wide-page' });
  },
  vite: { plugins: [watchSources()] },
});
