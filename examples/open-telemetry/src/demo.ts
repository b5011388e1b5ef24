import { createFeishuStatus, safe } from '@x/feishu-status';
import { startMocks } from '@x/mocks';
import { createTelemetry } from './telemetry.ts';

/** Three calls to a mock server: one that is tried twice, one that fails, and one that goes well. */
export async function demonstrate(): Promise<void> {
  await using mocks = await startMocks();
  const baseURL = mocks.baseURL.feishu;
  const telemetry = createTelemetry(baseURL);
  const feishu = createFeishuStatus({ ...mocks.credentials.feishu, baseURL, onAttempt: telemetry.onAttempt });
  const open = {
    system_status_id: '7101214603622940671',
    user_list: [{ user_id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab', end_time: new Date(Date.now() + 3_600_000) }],
  };

  await mocks.faults.arm('feishu.batchOpen: 429(retry=1), 400(code=99991672), pass');
  await safe(telemetry.call('show as away', () => feishu.batchOpen(open)));
  await safe(telemetry.call('show as away', () => feishu.batchOpen(open)));
  await telemetry.call('list statuses', () => feishu.list());
  await feishu.close();
}
