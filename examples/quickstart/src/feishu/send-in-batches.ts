import { type Call, type FeishuStatusError, safe, splitResults, type UserResult } from '@x/feishu-status';
import type { User } from '../users/read-users.ts';
import { batches } from '../work/batches.ts';
import type { UserOutcome } from './user-outcome.ts';

/**
 * Opens or closes a status for any number of users, 50 a call. Single users that Feishu does not take are part of a
 * good answer; one user of another tenant makes Feishu refuse the whole call, so companies never share a batch.
 */
export async function sendInBatches(
  users: readonly User[],
  send: (userIds: readonly string[]) => Call<{ readonly result_list: readonly UserResult[] }, FeishuStatusError>,
  tellProgress: (settled: number) => void,
): Promise<readonly UserOutcome[]> {
  const outcomes: UserOutcome[] = [];
  for (const batch of batchesByCompany(users)) {
    const answer = await safe(send(batch.map(({ id }) => id)));
    if (answer.ok) outcomes.push(...readResults(answer.value.result_list));
    else outcomes.push(...refusedBatch(batch, answer.error));
    tellProgress(outcomes.length);
  }
  return outcomes;
}

function batchesByCompany(users: readonly User[]): readonly (readonly User[])[] {
  const companies = [...new Set(users.map(({ company }) => company))];
  return companies.flatMap((company) => batches(users.filter((user) => user.company === company)));
}

function readResults(resultList: readonly UserResult[]): readonly UserOutcome[] {
  const { succeeded, retryable, rejected } = splitResults(resultList);
  const outcomes = (results: readonly UserResult[], verdict: UserOutcome['verdict']) =>
    results.map(({ user_id, result }) => ({ userId: user_id, result, verdict }));
  return [...outcomes(succeeded, 'done'), ...outcomes(retryable, 'try again'), ...outcomes(rejected, 'rejected')];
}

function refusedBatch(batch: readonly User[], error: FeishuStatusError): readonly UserOutcome[] {
  if (error.kind !== 'vendor' || error.reason !== 'otherTenantUser') throw error;
  const { reason } = error;
  return batch.map(({ id }) => ({ userId: id, result: reason, verdict: 'batch refused' }));
}
