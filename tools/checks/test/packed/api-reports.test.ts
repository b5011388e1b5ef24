import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { makeReports } from '../../src/api/make-reports.ts';
import { publishedFolders } from '../../src/published/published-packages.ts';
import { repositoryRoot } from '../../src/repository-root.ts';

const remedy = 'If the change is meant, run `npx -y pnpm@12.21.0 api:update`, and add a changeset.';

describe.each(publishedFolders)('what %s offers', (folder) => {
  it('is what its reports in api/ say', async () => {
    const reports = await makeReports(folder);
    const changes: string[] = [];
    for (const { file, text } of reports) {
      const path = join(repositoryRoot, file);
      const committed = existsSync(path) ? await readFile(path, 'utf8') : '';
      if (committed !== text) changes.push(createTwoFilesPatch(file, file, committed, text, 'committed', 'built'));
    }
    if (changes.length > 0) expect.fail(`The API has changed. ${remedy}\n${changes.join('\n')}`);
    const kept = await readdir(join(repositoryRoot, folder, 'api'));
    expect(kept.sort(), `Reports of entries that are gone. ${remedy}`).toEqual(
      reports.map(({ file }) => basename(file)).sort(),
    );
  });
});
