import { startFeishuStatusMock } from '@x/feishu-status-mock';

/** An address where a server was a moment ago and none is now. */
export async function urlOfNobody(): Promise<string> {
  const mock = await startFeishuStatusMock();
  await mock.close();
  return mock.url;
}
