import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

export interface PageFile {
  readonly contentType: string;
  readonly content: Buffer;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** No separators and no leading dot: such a name cannot leave the folder. */
const NAME = /^[a-z][a-z-]*\.[a-z]+$/;

/** A file of the page; undefined when there is none of that name. */
export async function readPageFile(name: string): Promise<PageFile | undefined> {
  const contentType = CONTENT_TYPES[extname(name)];
  if (contentType === undefined || !NAME.test(name)) return undefined;
  try {
    return { contentType, content: await readFile(join(pageFolder(), name)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** By the package's name, since the built code is not where the source is. */
function pageFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@x/mock-kit/package.json')), 'ui');
}
