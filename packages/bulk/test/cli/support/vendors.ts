import { startFeishuStatusMock } from '@x/feishu-status-mock';
import { startFxiaokeOfflineMock } from '@x/fxiaoke-offline-mock';
import { startWpsUsersMock } from '@x/wps-users-mock';
import { onTestFinished } from 'vitest';

/** A mock with users of its own, and the environment in which the command finds it. */
export async function startFeishu(users: readonly { readonly id: string; readonly resigned?: boolean }[]) {
  const mock = await startFeishuStatusMock();
  onTestFinished(() => mock.close());
  await mock.state.patch({ users: [...users] });
  const { appId, appSecret } = mock.credentials;
  return { mock, env: { FEISHU_APP_ID: appId, FEISHU_APP_SECRET: appSecret, FEISHU_BASE_URL: mock.url } };
}

export async function startWps(users: readonly { readonly id: string }[]) {
  const mock = await startWpsUsersMock();
  onTestFinished(() => mock.close());
  await mock.state.patch({ users: [...users] });
  const { appId, appKey } = mock.credentials;
  return { mock, env: { WPS_APP_ID: appId, WPS_APP_KEY: appKey, WPS_BASE_URL: mock.url } };
}

export async function startFxiaoke() {
  const mock = await startFxiaokeOfflineMock();
  onTestFinished(() => mock.close());
  const { appId, appSecret, permanentCode } = mock.credentials;
  return {
    mock,
    env: {
      FXIAOKE_APP_ID: appId,
      FXIAOKE_APP_SECRET: appSecret,
      FXIAOKE_PERMANENT_CODE: permanentCode,
      FXIAOKE_BASE_URL: mock.url,
    },
  };
}
