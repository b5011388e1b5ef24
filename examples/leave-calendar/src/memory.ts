import { readFile, rename, writeFile } from 'node:fs/promises';

/**
 * For whom the status was switched on, and until when. Feishu has no call that tells, so the sync remembers it: that is
 * how it finds those who came back early, and sends nothing for those whose leave has not changed.
 */
export interface Memory {
  statusId: string;
  /** ISO 8601 by user id. */
  on: Record<string, string>;
}

export const emptyMemory = (): Memory => ({ statusId: '', on: {} });

export async function readMemory(path: string): Promise<Memory> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return emptyMemory();
    throw error;
  }
}

/** Writes beside the file and renames, so that a crash leaves the old memory or the new one. */
export async function writeMemory(path: string, memory: Memory): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(memory, null, 2)}\n`);
  await rename(`${path}.new`, path);
}
