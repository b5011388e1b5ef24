import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The command line makes clients itself; everything else only knows their types. */
const folderOfCommandLine = 'cli/';

describe('what this package imports of the others', () => {
  it('is types alone, so that nobody loads a vendor’s client, or undici, whom he does not use', async () => {
    const root = import.meta.dirname;
    const files = (await readdir(root, { recursive: true })).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith(folderOfCommandLine),
    );
    expect(files.length).toBeGreaterThan(30);
    const atRunTime: string[] = [];
    for (const file of files) {
      const text = await readFile(join(root, file), 'utf8');
      for (const [statement] of text.matchAll(/^(?:import|export)\b[^;]*from '@x\/[^']+';/gm)) {
        if (!/^(?:import|export) type\b/.test(statement)) atRunTime.push(`${file}: ${statement}`);
      }
    }
    expect(atRunTime).toEqual([]);
  });
});
