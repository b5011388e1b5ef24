import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Failure } from './explain-failure.ts';
import type { StepName } from './steps.ts';

/** `done`, or how the last try failed. */
export type StepState = 'done' | Failure;

/** What has been done for whom, by employee number. */
export type Progress = Record<string, Partial<Record<StepName, StepState>>>;

export async function readProgress(path: string): Promise<Progress> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Writes beside the file and renames, so that a crash leaves the old file or the new one. */
export async function writeProgress(path: string, progress: Progress): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(progress, null, 2)}\n`);
  await rename(`${path}.new`, path);
}
