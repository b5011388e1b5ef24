import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);
const importedSchema = z.object({ ms: z.number(), rssMB: z.number() });

export type Imported = z.infer<typeof importedSchema>;

/**
 * How long an import takes in a fresh process, and by how much the memory of the process grows.
 *
 * @param project where the package is installed
 */
export async function measureImport(entry: string, project: string): Promise<Imported> {
  const program = `
    const rssBefore = process.memoryUsage.rss();
    const begunMs = performance.now();
    await import(${JSON.stringify(entry)});
    const ms = performance.now() - begunMs;
    const rssMB = (process.memoryUsage.rss() - rssBefore) / 1e6;
    console.log(JSON.stringify({ ms, rssMB }));
    process.exit();`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: project });
  return importedSchema.parse(JSON.parse(stdout));
}
