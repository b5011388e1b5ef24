import { expect, it } from 'vitest';
import { countAllocations } from './allocated-bytes.ts';

const MEGABYTE = 1_000_000;

/** Allocates so many arrays of at least 100 bytes each, of which none is kept. */
function allocate(howMany: number): number {
  let sum = 0;
  for (let left = howMany; left > 0; left -= 1)
    sum += [...[left, left, left, left, left, left, left, left, left, left]].length;
  return sum;
}

it('counts what was allocated, also what has been collected since', () => {
  const allocatedBytes = countAllocations();
  allocate(500_000);
  const bytes = allocatedBytes();
  // More than fits between two collections, so that some of it is gone by now.
  expect(bytes).toBeGreaterThan(50 * MEGABYTE);
  expect(bytes).toBeLessThan(500 * MEGABYTE);
});

it('counts next to nothing when next to nothing happens', () => {
  expect(countAllocations()()).toBeLessThan(2 * MEGABYTE);
});
