import { inspect } from 'node:util';
import { AggregationTemporality, InMemoryMetricExporter } from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { createFeishuStatus, safe } from '@x/feishu-status';
import { createFxiaokeOffline, MemberStatus } from '@x/fxiaoke-offline';
import { startMocks } from '@x/mocks';
import { createWpsUsers } from '@x/wps-users';
import { expect, it, onTestFinished } from 'vitest';
import { startSdk } from '../src/sdk.ts';
import { createTelemetry } from '../src/telemetry.ts';

it('exports no secret of any vendor, and no id of a user, whether calls go well or not', async () => {
  const spans = new InMemorySpanExporter();
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const sdk = startSdk({ spans, metrics });
  onTestFinished(() => sdk.shutdown());
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  // A refused token makes each client fetch another one; then a refusal that is final, and an answer.
  await mocks.faults.arm(
    'feishu.batchClose: token-invalid, 400(code=99991672), pass',
    'wps.batchDisable: token-expired, 403(code=403000001), pass',
    'fxiaoke.setMemberStatusBatch: token-expired, 200(code=20022), pass',
  );

  const users = ['ou_53edd3282dbc2fdbe5c593cfa5ce82ab', 'mock-user-0001', 'openUserId1'] as const;
  const { credentials, baseURL } = mocks;
  const of = {
    feishu: createTelemetry(baseURL.feishu),
    wps: createTelemetry(baseURL.wps),
    fxiaoke: createTelemetry(baseURL.fxiaoke),
  };
  const feishu = createFeishuStatus({ ...credentials.feishu, baseURL: baseURL.feishu, onAttempt: of.feishu.onAttempt });
  const wps = createWpsUsers({ ...credentials.wps, baseURL: baseURL.wps, onAttempt: of.wps.onAttempt });
  const fxiaoke = createFxiaokeOffline({
    ...credentials.fxiaoke,
    baseURL: baseURL.fxiaoke,
    onAttempt: of.fxiaoke.onAttempt,
  });
  const close = { system_status_id: '7101214603622940671', user_list: [users[0]] };
  const stop = { openUserIds: [users[2]], status: MemberStatus.Disabled };
  for (const _time of ['refused', 'answered']) {
    await safe(of.feishu.call('feishu', () => feishu.batchClose(close)));
    await safe(of.wps.call('wps', () => wps.batchDisable({ user_ids: [users[1]] })));
    await safe(of.fxiaoke.call('fxiaoke', () => fxiaoke.setMemberStatusBatch(stop)));
  }
  await Promise.all([feishu.close(), wps.close(), fxiaoke.close()]);
  await sdk.flush();
  await mocks.assertClean();

  const everything = inspect([spans.getFinishedSpans(), metrics.getMetrics()], {
    depth: Number.POSITIVE_INFINITY,
    maxArrayLength: null,
    maxStringLength: null,
    showHidden: true,
  });
  for (const name of ['batchClose', 'batchDisable', 'setMemberStatusBatch', 'scopeMissing', 'accessTokenInvalid']) {
    expect(everything).toContain(name);
  }
  const [ofFeishu, ofWps, ofFxiaoke] = await Promise.all([
    mocks.state.feishu.get(),
    mocks.state.wps.get(),
    mocks.state.fxiaoke.get(),
  ]);
  const tokens = [...ofFeishu.tokens, ...ofWps.tokens, ...ofFxiaoke.tokens].map(({ id }) => id);
  expect(tokens.length).toBeGreaterThanOrEqual(3);
  const { appSecret: fxiaokeSecret, permanentCode } = credentials.fxiaoke;
  const secrets = [credentials.feishu.appSecret, credentials.wps.appKey, fxiaokeSecret, permanentCode, ...tokens];
  expect([...secrets, ...users].filter((secret) => everything.includes(secret))).toEqual([]);
});
