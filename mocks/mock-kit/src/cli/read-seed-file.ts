import { readFile } from 'node:fs/promises';
import { CommandFailure, ExitCode } from './exit-code.ts';

/** Reads a seed file. What it holds is for the vendor to check. */
export async function readSeedFile(file: string): Promise<unknown> {
  const text = await read(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandFailure(ExitCode.seedInvalid, `The seed file ${file} is not JSON: ${messageOf(error)}`);
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandFailure(ExitCode.seedInvalid, `The seed file ${file} cannot be read: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
