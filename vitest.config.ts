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
          include: ['{packages,mocks,examples,tools}/*/{src,test}/**/*.test.ts'],
          // It has a config of its own, as a consumer has.
          exclude: ['**/node_modules/**', 'examples/mocks-in-vitest/**'],
        },
      },
      'examples/mocks-in-vitest',
    ],
  },
});
