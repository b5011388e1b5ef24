import { runBenchmarks } from '../cli/run-benchmarks.ts';

process.exitCode = await runBenchmarks('pnpm bench:growth', {
  growth: {
    title: 'Growth: what more users, error codes, journal entries and sessions cost',
    packages: ['undici'],
    measure: async (settings) => (await import('./measure-growth.ts')).measureGrowth(settings),
  },
});
