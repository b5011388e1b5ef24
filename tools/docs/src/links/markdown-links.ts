import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true });

/** What a Markdown text links to, pictures included, as it is written there. */
export function markdownLinks(text: string): string[] {
  return markdown
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? [])
    .map(String);
}

/** The places in a Markdown text that a link can lead to, as GitHub names them. */
export function markdownAnchors(text: string): Set<string> {
  const slugger = new GithubSlugger();
  const tokens = markdown.parse(text, {});
  const ofHeadings = tokens.flatMap(({ type }, index) => {
    if (type !== 'heading_open') return [];
    const parts = tokens[index + 1]?.children ?? [];
    const title = parts.filter((part) => part.type === 'text' || part.type === 'code_inline');
    return [slugger.slug(title.map(({ content }) => content).join(''))];
  });
  const written = Array.from(text.matchAll(/<a id="([^"]+)">/g), ([, id = '']) => id);
  return new Set([...ofHeadings, ...written]);
}
