import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Mutation } from '../../src/mutations/mutation.ts';
import { runMutated, type TestCounts } from '../../src/mutations/run-mutated.ts';
import { repositoryRoot } from '../../src/repository-root.ts';

/** Runs the tests of each mutation once, and holds every file to what it must show. */
export function describeMutations(mutations: readonly Mutation[]): void {
  describe.each(mutations)('when $id', ({ id, edits, caughtBy, missedBy = [] }) => {
    let counts: ReadonlyMap<string, TestCounts>;
    beforeAll(async () => {
      counts = await runMutated(id, [...caughtBy, ...missedBy]);
    });

    it('the change still fits the sources', async () => {
      for (const { file, find } of edits) {
        const source = await readFile(join(repositoryRoot, file), 'utf8');
        expect(source.split(find)).toHaveLength(2);
      }
    });

    it.each(caughtBy)('%s turns red', (file) => {
      expect(counts.get(file)?.failed).toBeGreaterThan(0);
    });

    it.each(missedBy)('%s stays green', (file) => {
      expect(counts.get(file)?.failed).toBe(0);
      expect(counts.get(file)?.passed).toBeGreaterThan(0);
    });
  });
}
