import { rmSync } from 'node:fs';

/** Removes a file or folder when the process ends, a second signal included. */
export function removeAtExit(path: string): void {
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
}
