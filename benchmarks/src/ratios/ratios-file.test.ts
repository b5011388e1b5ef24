import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { committedRatios, readRatios, updateRatios } from './ratios-file.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ratios-'));
  file = join(folder, 'ratios.json');
  const ratios = {
    'client: old': { value: 1, better: 'higher' },
    'signing: kept': { value: 2, better: 'lower', aim: { atMost: 3 } },
  };
  await writeFile(file, JSON.stringify({ tolerance: 0.25, ratios }));
});

afterEach(() => rm(folder, { recursive: true }));

it('replaces the ratios of a topic, and keeps those of others and the tolerance', async () => {
  await updateRatios(file, { 'client: new': { value: 0.123456, better: 'higher', aim: { atLeast: 0.1 } } }, ['client']);
  expect(await readRatios(file)).toEqual({
    tolerance: 0.25,
    ratios: {
      'client: new': { value: 0.123, better: 'higher', aim: { atLeast: 0.1 } },
      'signing: kept': { value: 2, better: 'lower', aim: { atMost: 3 } },
    },
  });
});

it('writes the same file for the same ratios', async () => {
  const { ratios } = await readRatios(file);
  await updateRatios(file, ratios, ['client', 'signing']);
  const first = await readFile(file, 'utf8');
  await updateRatios(file, Object.fromEntries(Object.entries(ratios).toReversed()), ['client', 'signing']);
  expect(await readFile(file, 'utf8')).toBe(first);
});

it('refuses a file that is something else', async () => {
  await writeFile(file, JSON.stringify({ tolerance: 0.25, ratios: { 'client: a': { value: 'fast' } } }));
  await expect(readRatios(file)).rejects.toThrow();
});

it('reads the committed file', async () => {
  expect(Object.keys((await readRatios(committedRatios)).ratios)).not.toEqual([]);
});
