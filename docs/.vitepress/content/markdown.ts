import { slug } from 'github-slugger';
import type { MarkdownEnv, MarkdownOptions } from 'vitepress';
import { linkTarget } from './link-target.ts';
import { type Page, pageTable } from './page-table.ts';

const isRelative = (href: string): boolean => !/^([a-z][a-z0-9+.-]*:|#|\/)/i.test(href);
const ANCHOR = /^<a id="([^"]+)">$/;

/** Pages written for the repository, read as pages of the site: links, anchors, the same slugs as on GitHub. */
export const markdown: MarkdownOptions = {
  theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  anchor: { slugify: slug },
  config(md) {
    const pages = pageTable();
    const pageOf = ({ relativePath }: MarkdownEnv): Page | undefined => pages.find(({ path }) => path === relativePath);

    md.core.ruler.push('links-of-the-repository', ({ tokens, env }) => {
      const page = pageOf(env);
      if (page === undefined) return;
      for (const { children } of tokens) {
        for (const token of children ?? []) {
          const href = token.type === 'link_open' ? token.attrGet('href') : null;
          if (href !== null && isRelative(href)) token.attrSet('href', linkTarget(page, href, pages));
        }
      }
    });

    // The menu of the site has it: the line below a title that only leads to the same page in the other language.
    md.core.ruler.push('no-link-to-other-language', (state) => {
      const page = pageOf(state.env);
      if (page === undefined || page.untranslated) return;
      const at = state.tokens.findIndex(({ children }, index) => {
        const [open, text, close, ...others] = children ?? [];
        const isLine = state.tokens[index - 1]?.type === 'paragraph_open' && others.length === 0;
        return (
          isLine &&
          open?.type === 'link_open' &&
          close?.type === 'link_close' &&
          /^(中文|简体中文|English)$/.test(text?.content ?? '')
        );
      });
      if (at > 0 && at < 10) state.tokens.splice(at - 1, 3);
    });

    // `<a id="code-1"></a>` above a heading becomes the id of the heading, which is where a search leads to.
    md.core.ruler.before('anchor', 'anchors-of-headings', ({ tokens }) => {
      for (let index = tokens.length - 1; index >= 3; index -= 1) {
        if (tokens[index]?.type !== 'heading_open') continue;
        const children = tokens[index - 2]?.children ?? [];
        if (tokens[index - 1]?.type !== 'paragraph_close' || !children.every(({ type }) => type === 'html_inline'))
          continue;
        const [, id] = ANCHOR.exec(children[0]?.content ?? '') ?? [];
        if (id === undefined) continue;
        tokens[index]?.attrSet('id', id);
        children.splice(0, 2);
        if (children.length === 0) tokens.splice(index - 3, 3);
      }
    });
  },
};
