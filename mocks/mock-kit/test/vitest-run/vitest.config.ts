import { defineConfig } from 'vitest/config';

const conditions = ['@x/source', 'node', 'import', 'default'];

/** A run within a test, see `vitest-helpers.e2e.test.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  environments: { __vitest__: { resolve: { conditions } } },
  test: {
    fsModuleCache: false,
    include: ['*.cases.ts'],
    globalSetup: ['./global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
