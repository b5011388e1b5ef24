import { defineConfig } from 'vitest/config';
import { repositoryRoot } from './repository-root.ts';
import { TESTS_VARIABLE } from './stryker-options.ts';

const conditions = ['@x/source', 'node', 'import', 'default'];
const include = (process.env[TESTS_VARIABLE] ?? '').split(' ');

export default defineConfig({
  root: repositoryRoot,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include, testTimeout: 60_000, fsModuleCache: false },
});
