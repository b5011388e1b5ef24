import { defineConfig } from 'vitest/config';

/** One run over every package, straight from the sources: nothing has to be built first. */
export default defineConfig({
  resolve: { conditions: ['@x/source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@x/source', 'node', 'import', 'default'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,mocks,examples,tools}/*/{src,test}/**/*.test.ts'],
        },
      },
    ],
  },
});
