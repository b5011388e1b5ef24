import { runBenchmarks } from '../cli/run-benchmarks.ts';

process.exitCode = await runBenchmarks('pnpm bench:size', {
  size: {
    title: 'Size: what is installed, loaded, bundled and type checked for one client',
    packages: ['undici', '@larksuiteoapi/node-sdk', 'esbuild', 'typescript'],
    measure: async (settings) => (await import('./measure-size.ts')).measureSize(settings),
  },
});
