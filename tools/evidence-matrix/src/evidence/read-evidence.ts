import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Evidence, evidenceSchema } from './evidence.ts';

/** Reads what the tests of one run have shown; nothing when no run is on record. */
export async function readEvidence(folder: string): Promise<readonly Evidence[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.ndjson'));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => evidenceSchema.parse(JSON.parse(line))),
  );
}
