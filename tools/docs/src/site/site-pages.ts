import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site. */
export interface SitePage {
  /** Its address on the site, such as `/guides/bulk-runs`. */
  readonly path: string;
  readonly html: string;
}

export function sitePages(folder: string): SitePage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      path: `/${name.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`,
      html: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** The values of an attribute, wherever it stands in a page. */
export function attributeValues(html: string, name: string): string[] {
  return Array.from(html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g')), ([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"'),
  );
}

/** The links of the pages that lead to no page of the site, or to a place in one that is not there. */
export function brokenLinks(pages: readonly SitePage[]): string[] {
  const anchors = new Map(pages.map(({ path, html }) => [path, new Set(attributeValues(html, 'id'))]));
  return pages.flatMap(({ path, html }) =>
    [...new Set(attributeValues(html, 'href'))].flatMap((href) => {
      const target = new URL(href, `http://site${path}`);
      if (target.host !== 'site' || /\.(css|js|svg|woff2)$/.test(target.pathname)) return [];
      const page = anchors.get(decodeURI(target.pathname));
      if (page === undefined) return [`${path}: ${href} is no page`];
      const anchor = decodeURIComponent(target.hash.slice(1));
      return anchor === '' || page.has(anchor) ? [] : [`${path}: ${href} has no such place`];
    }),
  );
}

/** What the browser would fetch by itself from elsewhere: scripts, styles, pictures, fonts. Links do not count. */
export function foreignResources({ html }: SitePage): string[] {
  const inTags = Array.from(html.matchAll(/<(?:script|img|iframe|source|video|audio)[^>]*\ssrc="([^"]*)"/g));
  const linked = Array.from(html.matchAll(/<link[^>]*\shref="([^"]*)"/g));
  return [...inTags, ...linked].map(([, url = '']) => url).filter((url) => /^(https?:)?\/\//.test(url));
}
