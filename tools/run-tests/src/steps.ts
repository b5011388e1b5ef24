/** One part of the whole test run, as a person would start it from the root. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...arguments_: string[]];
  /** What it is told besides, in environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Where vitest writes what happened to each test. */
export const resultsFile = '.test-results/vitest.json';

/** The names of the tests that failed first and passed when tried again; not there when there are none. */
export const flakyFile = '.test-results/flaky.json';

/** Where the tests write what they have shown about the operations; the step after them reads it. */
export const evidenceFolder = '.test-results/evidence';

export const steps: readonly Step[] = [
  { name: 'build', command: ['turbo', 'run', 'build', '--output-logs=errors-only', '--ui=stream'] },
  { name: 'typecheck', command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only', '--ui=stream'] },
  { name: 'lint', command: ['biome', 'ci', '--max-diagnostics=50'] },
  {
    name: 'tests',
    // Thousands of tests over real sockets and processes, on machines that others use too: one that fails is tried once
    // more, and named at the end if it then passes.
    command: [
      'vitest',
      'run',
      '--retry=1',
      '--reporter=default',
      '--reporter=./tools/run-tests/src/flaky-reporter.ts',
      '--reporter=json',
      `--outputFile.json=${resultsFile}`,
    ],
    environment: { X_EVIDENCE: evidenceFolder },
  },
  {
    name: 'evidence',
    command: ['node', '--conditions=@x/source', 'tools/evidence-matrix/src/main.ts', '--recorded'],
  },
];
