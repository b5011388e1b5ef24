import { startFeishuStatusMock } from '@x/feishu-status-mock';
import { startFxiaokeOfflineMock } from '@x/fxiaoke-offline-mock';
import { startWpsUsersMock } from '@x/wps-users-mock';
import type { Connection } from './connection.ts';
import { openFeishu } from './feishu-target.ts';
import { openFxiaoke } from './fxiaoke-target.ts';
import type { Targets } from './targets.ts';
import { openWps } from './wps-target.ts';

interface Mock<Credentials> {
  readonly url: string;
  readonly credentials: Credentials;
  close(): Promise<void>;
}

/** The mock servers as they start by default: with their default seed, and answering as the live gateway was seen to. */
export const mockTargets: Required<Targets> = {
  feishu: async () => onMock(await startFeishuStatusMock(), openFeishu),
  wps: async () => onMock(await startWpsUsersMock(), openWps),
  fxiaoke: async () => onMock(await startFxiaokeOfflineMock(), openFxiaoke),
};

function onMock<Credentials, Target extends { close(): Promise<void> }>(
  mock: Mock<Credentials>,
  open: (connection: Connection<Credentials>) => Target,
): Target {
  const target = open({ baseURL: mock.url, credentials: mock.credentials, sending: {} });
  return {
    ...target,
    async close() {
      await target.close();
      await mock.close();
    },
  };
}
