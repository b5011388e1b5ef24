import { readFile } from 'node:fs/promises';
import { CommandFailure, ExitCode } from '../exit-code.ts';

/**
 * Reads a file of plain data; what ends in `.yaml` or `.yml` as YAML, anything else as JSON.
 *
 * @param what for messages, for example `seed file`.
 */
export async function readDataFile(what: string, file: string): Promise<unknown> {
  const text = await readTextFile(what, file);
  const isYaml = /\.ya?ml$/i.test(file);
  try {
    return isYaml ? (await import('yaml')).parse(text) : JSON.parse(text);
  } catch (error) {
    throw invalid(`The ${what} ${file} is not ${isYaml ? 'YAML' : 'JSON'}: ${messageOf(error)}`);
  }
}

export async function readTextFile(what: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw invalid(`The ${what} ${file} cannot be read: ${messageOf(error)}`);
  }
}

function invalid(message: string): CommandFailure {
  return new CommandFailure(ExitCode.inputInvalid, message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
