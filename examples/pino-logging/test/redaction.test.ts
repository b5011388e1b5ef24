import { createFeishuStatus, safe } from '@x/feishu-status';
import { createFxiaokeOffline, MemberStatus } from '@x/fxiaoke-offline';
import { startMocks } from '@x/mocks';
import { createWpsUsers } from '@x/wps-users';
import { expect, it, onTestFinished } from 'vitest';
import { logAttempts } from '../src/log-attempts.ts';
import { keepLines } from './support/log-lines.ts';

it('hides the secrets of options and headers, at three depths, and nothing else of them', () => {
  const { logger, lines } = keepLines();
  const headers = { authorization: 'Bearer made-up', 'X-Kso-Authorization': 'KSO-1 made-up', 'x-request': 'shown' };
  const options = { appId: 'app', appSecret: 'made-up', appKey: 'made-up', permanentCode: 'made-up' };
  logger.info(options);
  logger.info({ options });
  logger.info({ request: { headers, options, accessToken: 'made-up' } });
  const hidden = { appId: 'app', appSecret: '[secret]', appKey: '[secret]', permanentCode: '[secret]' };
  expect(lines()).toMatchObject([
    hidden,
    { options: hidden },
    {
      request: {
        headers: { authorization: '[secret]', 'X-Kso-Authorization': '[secret]', 'x-request': 'shown' },
        options: hidden,
        accessToken: '[secret]',
      },
    },
  ]);
});

it('has no secret of any vendor in what it logs of calls and errors', async () => {
  const { logger, texts, lines } = keepLines();
  const mocks = await startMocks();
  onTestFinished(() => mocks.close());
  // A refused token makes each client fetch another one; the call is then refused for good.
  await mocks.faults.arm(
    'feishu.list: token-invalid, 400(code=99991672)',
    'wps.get: token-expired, 403(code=403000001)',
    'fxiaoke.setMemberStatusBatch: token-expired, 200(code=20022)',
  );
  const { credentials, baseURL } = mocks;
  const onAttempt = logAttempts(logger);
  const options = {
    feishu: { ...credentials.feishu, baseURL: baseURL.feishu, onAttempt },
    wps: { ...credentials.wps, baseURL: baseURL.wps, onAttempt },
    fxiaoke: { ...credentials.fxiaoke, baseURL: baseURL.fxiaoke, onAttempt },
  };
  logger.info({ options }, 'making the clients');
  const feishu = createFeishuStatus(options.feishu);
  const wps = createWpsUsers(options.wps);
  const fxiaoke = createFxiaokeOffline(options.fxiaoke);
  const refused = [
    await safe(feishu.list()),
    await safe(wps.get({ user_id: 'mock-user-0001' })),
    await safe(fxiaoke.setMemberStatusBatch({ openUserIds: ['openUserId1'], status: MemberStatus.Disabled })),
  ];
  for (const { error: err } of refused) logger.error({ err }, 'refused');
  // A refusal of the credentials themselves is an error too.
  const wrong = createFeishuStatus({ ...options.feishu, appSecret: 'made-up-and-wrong' });
  const { error: err } = await safe(wrong.list());
  logger.error({ err }, 'refused');
  await Promise.all([feishu.close(), wps.close(), fxiaoke.close(), wrong.close()]);
  await mocks.assertClean();

  expect(lines().filter(({ level }) => level === 50)).toHaveLength(4);
  const states = await Promise.all([mocks.state.feishu.get(), mocks.state.wps.get(), mocks.state.fxiaoke.get()]);
  const tokens = states.flatMap((state) => state.tokens.map(({ id }) => id));
  expect(tokens.length).toBeGreaterThanOrEqual(3);
  const { appSecret, permanentCode } = credentials.fxiaoke;
  const secrets = [credentials.feishu.appSecret, credentials.wps.appKey, appSecret, permanentCode, 'made-up-and-wrong'];
  const everything = texts.join('');
  expect(everything).toContain('[secret]');
  expect([...secrets, ...tokens].filter((secret) => everything.includes(secret))).toEqual([]);
});
