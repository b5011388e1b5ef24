import { runBenchmarks } from './cli/run-benchmarks.ts';
import { topics } from './topics.ts';

process.exitCode = await runBenchmarks('pnpm bench', topics);
