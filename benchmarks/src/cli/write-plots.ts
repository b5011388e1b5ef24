import { mkdir, writeFile } from 'node:fs/promises';
import type { Plot } from '../topic.ts';

const folder = new URL('../../plots/', import.meta.url);

export async function writePlots(plots: readonly Plot[]): Promise<void> {
  if (plots.length === 0) return;
  await mkdir(folder, { recursive: true });
  for (const { file, svg } of plots) await writeFile(new URL(file, folder), `${svg}\n`);
}
