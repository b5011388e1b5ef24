import { describe, expect, it } from 'vitest';
import { printedExamples } from './examples/printed-examples.ts';
import { DOCUMENTED_PATH, OBSERVED_PATH, type Scene, startScene } from './support/scene.ts';
import { sendRaw } from './support/send-raw.ts';

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

function sendBytes({ mock }: Scene, path: string, body: string) {
  return sendRaw(
    mock,
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
}

describe("the vendor page's example", () => {
  it.each([DOCUMENTED_PATH, OBSERVED_PATH])('gets the printed answer at %s', async (path) => {
    await using scene = await startScene();
    const body = PRINTED_REQUEST.replace('{corpAccessToken}', scene.token).replace('{corpId}', scene.corpId);

    const { head, text } = await sendBytes(scene, path, body);

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

describe("the examples of the vendor's other pages", () => {
  it.each(printedExamples)('get the printed answer: $page', async ({ path, request, answer }) => {
    await using scene = await startScene();
    const body = JSON.stringify(request, null, 2)
      .replace('{corpAccessToken}', scene.token)
      .replace('{corpId}', scene.corpId)
      .replace('{currentOpenUserId}', 'openUserId1')
      .replace('{openUserId}', 'openUserId2');

    const { head, text } = await sendBytes(scene, path, body);

    expect(head).not.toMatch(/x-mock-rule/i);
    const printed = JSON.parse(answer);
    expect(JSON.parse(text)).toEqual(
      'traceId' in printed ? { ...printed, traceId: expect.stringMatching(/^E-O\./) } : printed,
    );
  });
});
