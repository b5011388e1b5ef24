import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { runningMock } from './support/running-mock.ts';
import { fetchToken } from './support/token-call.ts';

/**
 * The request of the vendor's page for batch_disable, byte for byte but for the placeholder id and the date; the
 * page's answer prints the placeholder `"msg": "string"` where its page of error codes prints `"msg":"success"`.
 *
 * https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-disable-user.md
 */
it('gives the page’s answer to the page’s request', async () => {
  const mock = await runningMock();
  const { appId, appKey } = mock.credentials;
  const token = await fetchToken(mock.url, mock.credentials);
  const body = '{\n  "user_ids": ["mock-user-0001"]\n}';
  const date = 'Sat, 21 Nov 2026 08:00:00 GMT';
  const hash = createHash('sha256').update(body).digest('hex');
  const signature = createHmac('sha256', appKey)
    .update(`KSO-1POST/v7/users/batch_disableapplication/json${date}${hash}`)
    .digest('hex');

  const socket = connect(mock.port, mock.host);
  await once(socket, 'connect');
  socket.end(
    [
      'POST /v7/users/batch_disable HTTP/1.1',
      `Host: ${mock.host}:${mock.port}`,
      'Content-Type: application/json',
      `X-Kso-Date: ${date}`,
      `X-Kso-Authorization: KSO-1 ${appId}:${signature}`,
      `Authorization: Bearer ${token}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  const answer = await text(socket);

  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toMatch(/\r\n\r\n\{"msg":"success","code":0\}$/);
  expect((await mock.state.get()).users.find(({ id }) => id === 'mock-user-0001')).toMatchObject({
    status: 'disabled',
  });
});
