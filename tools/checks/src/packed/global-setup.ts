import type { TestProject } from 'vitest/node';
import type { Tarballs } from './pack-packages.ts';
import { preparePackages } from './prepare-packages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly tarballs: Tarballs;
    readonly consumer: string;
  }
}

/** Prepares the packages once, for all tests of what users get. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { tarballs, consumer, remove } = await preparePackages();
  project.provide('tarballs', tarballs);
  project.provide('consumer', consumer);
  return remove;
}
