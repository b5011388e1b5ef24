import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files.ts';
import { type Page, pageTable } from './page-table.ts';
import { repositoryRoot, stagingFolder } from './roots.ts';

/** Says in Chinese that a page is there in English only. */
export const UNTRANSLATED = '::: info 本页目前只有英文版。\n:::\n\n';

/** Brings the pages together at the places that they have on the site, with the pictures in them. */
export function stage(): void {
  for (const page of pageTable()) stagePage(page);
  cpSync(join(repositoryRoot, 'docs/.vitepress/icon.svg'), join(stagingFolder, 'public/icon.svg'));
  const pictures = filesIn(join(repositoryRoot, 'docs', 'reliability')).filter((name) => name.endsWith('.svg'));
  for (const name of pictures) {
    for (const language of ['', 'zh-CN']) {
      cpSync(join(repositoryRoot, 'docs', 'reliability', name), join(stagingFolder, language, 'reliability', name));
    }
  }
}

/** Writes one page, as its source is now. */
export function stagePage({ source, path, untranslated }: Page): void {
  const text = readFileSync(join(repositoryRoot, source), 'utf8');
  const file = join(stagingFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, untranslated ? UNTRANSLATED + text : text);
}
