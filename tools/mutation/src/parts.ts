/** A part of the sources in which a mistake is costly, and the tests that have to notice it. */
export interface Part {
  readonly name: string;
  /** Folders of sources, from the root of the repository. */
  readonly sources: readonly string[];
  /** Which tests are run, as globs. */
  readonly tests: readonly string[];
  /**
   * The share of mutants, in percent, that the tests have to notice: a little below what was measured, so that it
   * falls when tests go missing. What survives is read by a person; much of it changes nothing that can be seen.
   */
  readonly leastPercent: number;
}

export const parts: readonly Part[] = [
  {
    name: 'signing',
    sources: ['packages/core-signing/src/signing'],
    tests: ['packages/core-signing/**/*.test.ts'],
    leastPercent: 96,
  },
  {
    name: 'retries-and-tokens',
    sources: ['retry', 'token', 'limit', 'client', 'answer'].map((folder) => `packages/core-signing/src/${folder}`),
    tests: ['packages/core-signing/**/*.test.ts'],
    leastPercent: 92,
  },
  {
    name: 'secrets',
    sources: ['packages/core-signing/src/errors'],
    tests: ['packages/core-signing/**/*.test.ts'],
    leastPercent: 88,
  },
  {
    name: 'pacing',
    sources: ['packages/bulk/src/limiter'],
    tests: ['packages/bulk/src/**/*.test.ts'],
    leastPercent: 80,
  },
  {
    name: 'long-runs',
    sources: ['packages/bulk/src/send', 'packages/bulk/src/run', 'packages/bulk/src/journal'],
    tests: ['packages/bulk/src/**/*.test.ts'],
    leastPercent: 80,
  },
  {
    name: 'mock-signatures',
    sources: ['mocks/wps-users/src/signature'],
    tests: ['mocks/wps-users/src/signature/**/*.test.ts', 'mocks/wps-users/test/{*signature*,community}.e2e.test.ts'],
    leastPercent: 72,
  },
  {
    name: 'mock-limits',
    sources: ['mocks/mock-kit/src/rate-limits', 'mocks/mock-kit/src/clock'],
    tests: ['mocks/mock-kit/src/**/*.test.ts', 'mocks/mock-kit/test/{controls,asked-waits,session}*.e2e.test.ts'],
    leastPercent: 91,
  },
];
