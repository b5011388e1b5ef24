import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import type { Part } from './parts.ts';

/** The name of the variable by which the configuration of vitest learns whose tests to run. */
export const TESTS_VARIABLE = 'X_MUTATION_TESTS';

/** How Stryker goes over a part. Paths are from the root of the repository. */
export function strykerOptions({ sources, leastPercent }: Part): PartialStrykerOptions {
  return {
    packageManager: 'pnpm',
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'tools/mutation/src/vitest.mutation.config.ts', related: true },
    mutate: [...sources.map((folder) => `${folder}/**/*.ts`), '!**/*.test.ts'],
    // The packages of a workspace are links to the folders themselves, which a copy of the tree would not change.
    inPlace: true,
    // It would write a comment into every file of the tree, and vitest does not look at types anyway.
    disableTypeChecks: false,
    coverageAnalysis: 'perTest',
    // A mutant that counts only while a file is read needs a run of all tests; few of them tell anything.
    ignoreStatic: true,
    concurrency: 2,
    thresholds: { high: 100, low: leastPercent, break: leastPercent },
    reporters: ['clear-text', 'json'],
    clearTextReporter: { logTests: false, allowColor: process.stdout.isTTY },
    jsonReporter: { fileName: '.test-results/mutation.json' },
    tempDirName: '.test-results/stryker',
  };
}
