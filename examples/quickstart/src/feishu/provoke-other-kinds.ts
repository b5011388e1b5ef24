import type { AppCredentials, BatchOpenInput, CommonOptions } from '@x/feishu-status';
import type { ErrorRow } from '../errors/error-row.ts';
import { type ProvocationRun, provokeEach } from '../errors/provoke.ts';
import { openOnce } from './open-once.ts';
import { urlOfNobody } from './url-of-nobody.ts';

const hourMs = 60 * 60 * 1000;

/** The four kinds of error that every client has besides the vendor's own. Of two of them the vendor never hears. */
export function provokeOtherKinds(
  options: AppCredentials & CommonOptions,
  input: BatchOpenInput,
  run: ProvocationRun,
): Promise<readonly ErrorRow[]> {
  const anHourAgo = new Date(Date.now() - hourMs);
  return provokeEach(
    [
      {
        by: 'end_time in the past',
        expected: { kind: 'input' },
        call: () =>
          openOnce(options, { ...input, user_list: input.user_list.map((user) => ({ ...user, end_time: anHourAgo })) }),
      },
      {
        by: 'plain http baseURL',
        expected: { kind: 'config' },
        call: () => openOnce({ ...options, baseURL: 'http://open.feishu.cn' }, input),
      },
      {
        by: 'wrong baseURL path',
        expected: { kind: 'protocol' },
        call: () => openOnce({ ...options, baseURL: `${options.baseURL}/open-api` }, input),
      },
      {
        // Not counted: what is sent here does not reach the mock.
        by: 'nobody listening',
        expected: { kind: 'transport' },
        call: async () =>
          openOnce({ ...options, onAttempt: undefined, baseURL: await urlOfNobody(), retry: false }, input),
      },
    ],
    run,
  );
}
