import { defineConfig, type Options } from 'tsup';

/** What every published package is built with: ESM for Node 20.19 and later, declarations beside the code. */
export function buildPackage(options: Options) {
  return defineConfig({
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    outDir: 'dist',
    clean: true,
    dts: { compilerOptions: { customConditions: [], ignoreDeprecations: '6.0' } },
    splitting: true,
    sourcemap: false,
    treeshake: true,
    ...options,
  });
}
