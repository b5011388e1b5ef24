import type { FeishuSession } from './start-feishu-mock.ts';

/** Counts the calls of an operation from now on, however many: the mock's journal keeps the last ones alone. */
export async function countCalls(
  session: FeishuSession,
  operation = 'feishu.batchOpen',
): Promise<() => Promise<number>> {
  // biome-ignore lint/suspicious/noThenProperty: what becomes of later requests, which nobody takes for a promise's method
  const [rule] = await session.faults.arm({ match: { operation }, script: ['pass'], then: 'repeat-last' });
  return async () => (await session.faults.list()).find(({ id }) => id === rule?.id)?.hits ?? 0;
}
