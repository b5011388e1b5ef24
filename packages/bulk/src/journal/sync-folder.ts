import { open } from 'node:fs/promises';

/** Forces a folder's list of files to the disk: without it a power cut can take away a file that was just made. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Not every system can do this with a folder; Windows cannot.
  }
}
