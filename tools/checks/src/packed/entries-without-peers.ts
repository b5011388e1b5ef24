import { vendors } from './readme-examples.ts';

/** The others are for programs that bring a package of their own: bullmq, ioredis, vitest or msw. */
export const entriesWithoutPeers: readonly string[] = [
  '@x/core-signing',
  ...vendors.flatMap((vendor) => [`@x/${vendor}`, `@x/${vendor}/contract`, `@x/${vendor}-mock`]),
  ...['', '/feishu', '/wps', '/fxiaoke'].map((entry) => `@x/bulk${entry}`),
  '@x/mock-kit',
  '@x/mock-kit/node-version',
  '@x/mocks',
];
