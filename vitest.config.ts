import { defineConfig } from 'vitest/config';

/** One run over every package, straight from the sources: nothing has to be built first. */
export default defineConfig({
  resolve: { conditions: ['@x/source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@x/source', 'node', 'import', 'default'] } },
  test: {
    // The cache outlives an install and then mixes two copies of vitest.
    fsModuleCache: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The machines that run this are small and busy; a limit is there to end what hangs.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          setupFiles: process.env['X_EVIDENCE'] === undefined ? [] : ['tools/evidence-matrix/src/recording/setup.ts'],
          include: ['{packages,mocks,examples,tools}/*/{src,test}/**/*.test.ts', 'benchmarks/src/**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            // It has a config of its own, as a consumer has.
            'examples/mocks-in-vitest/**',
            'tools/checks/test/packed/**',
          ],
        },
      },
      {
        extends: true,
        test: {
          // What users install: built, packed and installed once, before these tests.
          name: 'packages',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['tools/checks/src/packed/global-setup.ts'],
          include: ['tools/checks/test/packed/**/*.test.ts'],
        },
      },
      'examples/mocks-in-vitest',
    ],
  },
});
