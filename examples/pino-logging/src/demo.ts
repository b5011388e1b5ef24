import { createFeishuStatus } from '@x/feishu-status';
import { startMocks } from '@x/mocks';
import type { Logger } from 'pino';
import { logAttempts } from './log-attempts.ts';

/** Three calls to a mock server: one that is tried twice, one that is refused, and one whose answers are lost. */
export async function demonstrate(logger: Logger): Promise<void> {
  await using mocks = await startMocks();
  const options = { ...mocks.credentials.feishu, baseURL: mocks.baseURL.feishu };
  logger.info({ options }, 'making the client');
  const feishu = createFeishuStatus({ ...options, onAttempt: logAttempts(logger) });
  await mocks.faults.arm('feishu.batchOpen: 429(retry=1), pass, 400(code=99991672), reset x3');
  const user_list = [{ user_id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab', end_time: new Date(Date.now() + 3_600_000) }];
  for (let call = 1; call <= 3; call += 1) {
    try {
      await feishu.batchOpen({ system_status_id: '7101214603622940671', user_list });
    } catch (err) {
      logger.error({ err }, 'the status could not be switched on');
    }
  }
  await feishu.close();
}
