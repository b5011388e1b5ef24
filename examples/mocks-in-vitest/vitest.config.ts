import { defineConfig } from 'vitest/config';

// In this repository packages are read from their sources; a project that has installed them needs no conditions.
const conditions = ['@x/source', 'node', 'import', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  environments: { __vitest__: { resolve: { conditions } } },
  test: {
    name: 'mocks-in-vitest',
    fsModuleCache: false,
    include: ['test/**/*.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
