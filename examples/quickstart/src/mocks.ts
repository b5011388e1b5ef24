import { startFeishuStatusMock } from '@x/feishu-status-mock';
import { startFxiaokeOfflineMock } from '@x/fxiaoke-offline-mock';
import { startWpsUsersMock } from '@x/wps-users-mock';

export type FeishuMock = Awaited<ReturnType<typeof startFeishuStatusMock>>;
export type WpsMock = Awaited<ReturnType<typeof startWpsUsersMock>>;
export type FxiaokeMock = Awaited<ReturnType<typeof startFxiaokeOfflineMock>>;

export interface Mocks {
  readonly feishu: FeishuMock;
  readonly wps: WpsMock;
  readonly fxiaoke: FxiaokeMock;
}

/** Starts the three mock servers in this process, each on a free port of 127.0.0.1 and with its default seed. */
export async function startMocks(): Promise<Mocks> {
  const [feishu, wps, fxiaoke] = await Promise.all([
    startFeishuStatusMock(),
    startWpsUsersMock(),
    startFxiaokeOfflineMock(),
  ]);
  return { feishu, wps, fxiaoke };
}

export async function stopMocks({ feishu, wps, fxiaoke }: Mocks): Promise<void> {
  await Promise.all([feishu.close(), wps.close(), fxiaoke.close()]);
}
