import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { publishedFolders } from '../published/published-packages.ts';
import { repositoryRoot } from '../repository-root.ts';
import { makeReports } from './make-reports.ts';

/** Writes the API report of every entry of every published package anew, and removes those of entries that are gone. */
for (const folder of publishedFolders) {
  const reports = await makeReports(folder);
  const api = join(repositoryRoot, folder, 'api');
  await rm(api, { recursive: true, force: true });
  for (const { file, text } of reports) {
    const path = join(repositoryRoot, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  console.log(`${folder}: ${(await readdir(api)).join(', ')}`);
}
