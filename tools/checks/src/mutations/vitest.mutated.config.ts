import { defineConfig, type Plugin } from 'vitest/config';
import { repositoryRoot } from '../repository-root.ts';
import { mutated } from './current-mutation.ts';

/** Runs tests against sources that are made wrong while they are loaded; the files themselves stay as they are. */
const mutate: Plugin = {
  name: 'mutate',
  enforce: 'pre',
  transform: (code, path) => mutated(path.split('?')[0] ?? path, code),
};

export default defineConfig({
  root: repositoryRoot,
  plugins: [mutate],
  resolve: { conditions: ['@x/source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@x/source', 'node', 'import', 'default'] } },
  test: {
    include: ['{packages,mocks}/**/*.test.ts'],
    setupFiles: ['tools/checks/src/mutations/mutate-reads.ts'],
    // Modules that were transformed under one mutation must not be taken for another.
    fsModuleCache: false,
  },
});
