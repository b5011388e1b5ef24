import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { topicOf } from './compare-ratios.ts';
import type { Ratios } from './ratio.ts';

const ratioSchema = z.object({
  value: z.number(),
  better: z.enum(['higher', 'lower']),
  aim: z.union([z.object({ atLeast: z.number() }), z.object({ atMost: z.number() })]).exactOptional(),
});

const fileSchema = z.object({
  /** How much worse a ratio may be before somebody has to look, as a share. */
  tolerance: z.number().positive().lt(1),
  ratios: z.record(z.string(), ratioSchema),
});

export interface RatiosFile {
  readonly tolerance: number;
  readonly ratios: Ratios;
}

/** The ratios that are committed. */
export const committedRatios = new URL('../../ratios.json', import.meta.url);

/** @throws Error when the file is missing or not what {@link updateRatios} writes */
export async function readRatios(file: URL | string): Promise<RatiosFile> {
  return fileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Replaces the ratios of the topics that were measured and leaves the others. */
export async function updateRatios(file: URL | string, measured: Ratios, topics: readonly string[]): Promise<void> {
  const { tolerance, ratios } = await readRatios(file);
  const others = Object.entries(ratios).filter(([name]) => !topics.includes(topicOf(name)));
  const rounded = Object.entries(measured).map(([name, ratio]) => [
    name,
    { ...ratio, value: Number(ratio.value.toPrecision(3)) },
  ]);
  const all = Object.fromEntries(
    [...others, ...rounded].toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  );
  await writeFile(file, `${JSON.stringify({ tolerance, ratios: all }, null, 2)}\n`);
}
