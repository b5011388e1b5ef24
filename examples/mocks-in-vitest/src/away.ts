import { type FeishuStatus, splitResults } from '@x/feishu-status';

/** Shows people as away until a moment, and gives the ids of those for whom that did not work. */
export async function showAway(
  feishu: FeishuStatus,
  systemStatusId: string,
  userIds: readonly string[],
  until: Date,
): Promise<readonly string[]> {
  const { result_list } = await feishu.batchOpen({
    system_status_id: systemStatusId,
    user_list: userIds.map((user_id) => ({ user_id, end_time: until })),
  });
  const { retryable, rejected } = splitResults(result_list);
  return [...retryable, ...rejected].map(({ user_id }) => user_id);
}
