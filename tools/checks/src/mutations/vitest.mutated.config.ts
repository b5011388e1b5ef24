import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { repositoryRoot } from '../repository-root.ts';
import { mutations } from './mutations.ts';

/** Runs tests against sources that are made wrong while they are loaded; the files themselves stay as they are. */
const id = process.env['X_MUTATION'];
const mutation = mutations.find((candidate) => candidate.id === id);
if (mutation === undefined) throw new Error(`X_MUTATION names no mutation: ${id}`);

const mutate: Plugin = {
  name: 'mutate',
  enforce: 'pre',
  transform(code, path) {
    const edits = mutation.edits.filter(({ file }) => path.split('?')[0] === join(repositoryRoot, file));
    return edits.length === 0
      ? undefined
      : edits.reduce((text, { find, replace }) => text.replace(find, replace), code);
  },
};

export default defineConfig({
  root: repositoryRoot,
  plugins: [mutate],
  resolve: { conditions: ['@x/source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@x/source', 'node', 'import', 'default'] } },
  test: {
    include: ['{packages,mocks}/**/*.test.ts'],
    // Modules that were transformed under one mutation must not be taken for another.
    fsModuleCache: false,
  },
});
