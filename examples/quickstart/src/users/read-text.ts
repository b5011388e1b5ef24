import { readFile } from 'node:fs/promises';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * The text of a UTF-8 file, without a byte order mark.
 *
 * @throws UnreadableFile saying what is wrong with it
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UnreadableFile(`Cannot read ${path}: ${describe(error)}.`, { cause: error });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableFile(`Cannot read ${path}: it is not UTF-8. Save it as "CSV UTF-8".`, { cause: error });
  }
}

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'there is no such file; --data names the folder it is in' : String(code ?? error);
}
