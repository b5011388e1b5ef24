import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { markdownAnchors, markdownLinks } from './markdown-links.ts';

/** The relative links of a Markdown file of the repository that lead to no file, or to no place in one. */
export function brokenTargets(file: string): string[] {
  const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');
  return markdownLinks(read(file)).flatMap((href) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return [];
    // The pages of the site name each other by their addresses there; building the site checks those.
    if (href.startsWith('/')) return [];
    const [path = '', anchor = ''] = decodeURI(href).split('#');
    const target = path === '' ? file : posix.join(posix.dirname(file), path);
    if (target.startsWith('..') || !existsSync(join(repositoryRoot, target))) return [`${href}: there is no ${target}`];
    if (anchor === '') return [];
    const page = statSync(join(repositoryRoot, target)).isDirectory() ? posix.join(target, 'README.md') : target;
    return markdownAnchors(read(page)).has(anchor) ? [] : [`${href}: ${page} has no place of that name`];
  });
}
