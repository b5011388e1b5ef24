import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { DOCUMENTED_PATH, OBSERVED_PATH, type Scene, startScene } from './support/scene.ts';

// Request and answer of https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/edit.html as printed.
const PRINTED_REQUEST = `{
  "corpAccessToken": "{corpAccessToken}",
  "corpId": "{corpId}",
  "openUserIds": [
    "openUserId1",
    "openUserId2"
  ],
  "status": 1
}`;
const PRINTED_ANSWER = `{
  "traceId": "E-O.827xxxxxx",
  "errorDescription": "success",
  "errorMessage": "OK",
  "errorCode": 0
}`;

async function sendBytes({ mock }: Scene, path: string, body: string): Promise<string> {
  const socket = connect(mock.port, mock.host);
  await once(socket, 'connect');
  socket.end(
    [
      `POST ${path}?thirdTraceId=0b5f2a34-6f0d-4b52-9a2e-3f3c5f0d8a11 HTTP/1.1`,
      `Host: ${mock.host}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe("the vendor page's example", () => {
  it.each([DOCUMENTED_PATH, OBSERVED_PATH])('gets the printed answer at %s', async (path) => {
    await using scene = await startScene();
    const body = PRINTED_REQUEST.replace('{corpAccessToken}', scene.token).replace('{corpId}', scene.corpId);

    const [head = '', text = ''] = (await sendBytes(scene, path, body)).split('\r\n\r\n');

    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(head).not.toMatch(/x-mock-rule/i);
    const traceId = /"traceId":"(E-O\.[^"]+)"/.exec(text)?.[1] ?? '';
    expect(text).toBe(JSON.stringify(JSON.parse(PRINTED_ANSWER)).replace('E-O.827xxxxxx', traceId));
    expect([await scene.statusOf('openUserId1'), await scene.statusOf('openUserId2')]).toEqual([1, 1]);
  });

  it('gets a traceId of its own each time', async () => {
    await using scene = await startScene();
    const body = PRINTED_REQUEST.replace('{corpAccessToken}', scene.token).replace('{corpId}', scene.corpId);
    const first = await scene.sendJson(DOCUMENTED_PATH, body);
    const second = await scene.sendJson(DOCUMENTED_PATH, body);
    expect(first['traceId']).not.toBe(second['traceId']);
  });
});
