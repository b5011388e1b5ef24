import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';

/** What is installed, built, generated or written by tools for themselves. */
const IGNORED = /^(node_modules|dist|coverage|api|cache)$|^\./;

/** Every Markdown file that a person wrote, and the committed pages that are generated; with slashes, in order. */
export function markdownFiles(folder = ''): string[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (IGNORED.test(entry.name)) return [];
      if (entry.isDirectory()) return markdownFiles(path);
      return entry.name.endsWith('.md') && entry.name !== 'CHANGELOG.md' ? [path] : [];
    })
    .sort();
}

export const isChinese = (file: string): boolean => file.endsWith('.zh-CN.md');
