import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
export interface Bundle {
  readonly bytes: number;
  readonly gzippedBytes: number;
}

/** A program and all that it needs, in one minified file for Node. */
export async function measureBundle(project: string, file: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(project, file)],
    bundle: true,
    write: false,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: contents.length, gzippedBytes: gzipSync(contents).length };
}
