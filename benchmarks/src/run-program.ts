import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { z } from 'zod';

const run = promisify(execFile);

/** Runs a program of ours in a fresh process, and reads the line of JSON that it prints. */
export async function runProgram<Value>(
  schema: z.ZodType<Value>,
  file: string,
  args: readonly string[] = [],
  nodeOptions: readonly string[] = [],
): Promise<Value> {
  const { stdout } = await run(process.execPath, [...nodeOptions, file, ...args]);
  return schema.parse(JSON.parse(stdout));
}
