import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeSoak, type SoakReport } from './describe-soak.ts';
import { plotsOf } from './plots-of.ts';

/** Writes the page and its plots into a folder, over those that are there. */
export async function writeSoak(folder: string, report: SoakReport): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'soak.md'), describeSoak(report));
  for (const [name, plot] of report.soaked.flatMap((each) => [...plotsOf(each)])) {
    await writeFile(join(folder, name), plot);
  }
}
