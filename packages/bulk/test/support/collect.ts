import type { UserResult } from '../../src/index.ts';

/** All results of a run, in the order of the list. */
export async function collect(results: AsyncIterable<UserResult>): Promise<readonly UserResult[]> {
  const all: UserResult[] = [];
  for await (const result of results) all.push(result);
  return all.sort((one, other) => one.ordinal - other.ordinal);
}
