import { describe, expect, it } from 'vitest';
import { post, postJson } from './support/raw-call.ts';
import {
  actingBody,
  batchBody,
  OAUTH_PATH,
  OBSERVED_PATH,
  type Scene,
  startScene,
  TOKEN_PATH,
} from './support/scene.ts';

const batch = (scene: Scene, headers: Readonly<Record<string, string>> = {}) =>
  post(scene.mock, `${OBSERVED_PATH}?thirdTraceId=${Math.random()}`, batchBody(scene), headers);

const jsonOf = ({ text }: { readonly text: string }): Record<string, unknown> => JSON.parse(text);

describe('a fault', () => {
  it('answers each condition with the code that the vendor has for it, changes nothing and says who it was', async () => {
    await using scene = await startScene();
    const conditions = ['token-expired', 'token-invalid', 'rate-limited', 'quota-exhausted', 'maintenance'] as const;
    const [fault] = await scene.mock.faults.arm({
      match: { operation: 'fxiaoke.setMemberStatusBatch' },
      script: conditions.map((vendor) => ({ vendor })),
    });
    const before = await scene.mock.state.get();
    const answers = [];
    for (const _ of conditions) answers.push(await batch(scene));
    expect(
      answers.map((answer) => [answer.status, jsonOf(answer)['errorCode'], jsonOf(answer)['errorMessage']]),
    ).toEqual([
      [200, 20016, 'the cropId,cropAccessToken or authorization is error'],
      [200, 20016, 'the cropId,cropAccessToken or authorization is error'],
      [200, 30004, '秒频次超限'],
      [200, 30002, '当天访问频次超限（0点重新统计）'],
      [200, -1, '系统繁忙'],
    ]);
    expect(new Set(answers.map(({ headers }) => headers['x-mock-fault']))).toEqual(new Set([fault?.id]));
    expect(await scene.mock.state.get()).toEqual(before);
    expect(jsonOf(await batch(scene))).toMatchObject({ errorCode: 0 });
  });

  it('leaves the token as it is, which reads as expired for one call', async () => {
    await using scene = await startScene();
    await scene.mock.faults.arm('fxiaoke.setMemberStatusBatch: token-expired');
    expect([jsonOf(await batch(scene))['errorCode'], jsonOf(await batch(scene))['errorCode']]).toEqual([20016, 0]);
  });

  it('lets the batch be done and answers otherwise, in phase "after"', async () => {
    await using scene = await startScene();
    await scene.mock.faults.arm({
      match: { operation: 'fxiaoke.setMemberStatusBatch' },
      phase: 'after',
      script: [{ status: 200, code: 50009 }],
    });
    expect(jsonOf(await batch(scene))).toMatchObject({ errorCode: 50009, errorMessage: '服务异常，如:超时' });
    expect(await scene.statusOf('openUserId1')).toBe(1);
  });

  it('gives a code that the table has under any status, and one that it has not with no text of its own', async () => {
    await using scene = await startScene();
    await scene.mock.faults.arm({
      match: { operation: 'fxiaoke.setMemberStatusBatch' },
      script: [
        { status: 503, code: -2 },
        { status: 200, code: 99999 },
        { status: 200, code: 'E-1', headers: { 'X-More': 'x' } },
      ],
    });
    const known = await batch(scene);
    expect(known).toMatchObject({ status: 503, headers: { 'content-type': 'application/json' } });
    expect(jsonOf(known)).toMatchObject({ errorCode: -2, errorMessage: '系统错误', errorDescription: '系统错误' });
    const unknown = await batch(scene);
    expect(jsonOf(unknown)).toEqual({
      traceId: expect.stringMatching(/^E-O\.mock001\.-1000-[0-9a-f]{16}$/),
      errorCode: 99999,
      errorMessage: 'error',
      errorDescription: 'error',
    });
    expect(unknown.headers['x-mock-rule']).toBe('fxiaoke.fault-code');
    const named = await batch(scene);
    expect(jsonOf(named)).toMatchObject({ errorCode: 'E-1' });
    expect(named.headers['x-more']).toBe('x');
  });

  it('gives the pages of Tengine', async () => {
    await using scene = await startScene();
    await scene.mock.faults.arm('fxiaoke.*: gateway(502), 503(retry=7), 404');
    const [bad, down, missing] = [await batch(scene), await batch(scene), await batch(scene)];
    expect(bad).toMatchObject({ status: 502, headers: { 'content-type': 'text/html', server: 'Tengine' } });
    expect(bad.text).toBe(
      [
        '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">',
        '<html>',
        '<head><title>502 Bad Gateway</title></head>',
        '<body bgcolor="white">',
        '<h1>502 Bad Gateway</h1>',
        '<p>The proxy server received an invalid response from an upstream server.<hr/>Powered by Tengine</body>',
        '</html>',
        '',
      ].join('\r\n'),
    );
    expect(bad.headers).not.toHaveProperty('retry-after');
    expect(down).toMatchObject({ status: 503, headers: { 'retry-after': '7' } });
    expect(down.text).toContain('<h1>503 Service Temporarily Unavailable</h1>');
    expect(missing).toMatchObject({ status: 404 });
    expect(missing.headers).not.toHaveProperty('x-mock-rule');
  });

  it('is refused when it asks for what the vendor never answers', async () => {
    await using scene = await startScene();
    await expect(scene.mock.faults.arm('fxiaoke.*: 429')).rejects.toThrow('200, 404, 413, 500, 502, 503, 504');
    await expect(scene.mock.faults.arm('fxiaoke.*: signature-invalid')).rejects.toThrow('token-expired');
  });

  it('on a token call is told by that part of the gateway', async () => {
    await using scene = await startScene();
    await scene.mock.faults.arm('fxiaoke.corpAccessToken: rate-limited', 'fxiaoke.oauthToken: maintenance');
    const traceId = expect.stringMatching(/^open-api-gateway-web\/[0-9a-f]{16}$/);
    expect(await postJson(scene.mock, TOKEN_PATH, scene.mock.credentials)).toMatchObject({ errorCode: 14001, traceId });
    expect(await postJson(scene.mock, OAUTH_PATH, scene.mock.credentials)).toMatchObject({ errorCode: -1, traceId });
  });

  it('names in traceId the employee who acts', async () => {
    await using scene = await startScene();
    await scene.mock.faults.arm('fxiaoke.getDepartmentList: rate-limited');
    const answer = await postJson(scene.mock, '/cgi/department/list', actingBody(scene, {}));
    expect(answer['traceId']).toMatch(/^E-O\.mock001\.1000-/);
  });
});

describe('a token', () => {
  it('that is made to expire or taken back is answered 20016, and the token call gives another', async () => {
    await using scene = await startScene({ clock: '2026-11-21T00:00:00Z' });
    const { tokens } = scene.mock;
    expect(await tokens.expire(scene.token)).toBe(true);
    expect(jsonOf(await batch(scene))).toMatchObject({ errorCode: 20016 });
    const { corpAccessToken: second } = await postJson(scene.mock, TOKEN_PATH, scene.mock.credentials);
    expect(second).not.toBe(scene.token);

    const again = { ...scene, token: String(second) };
    expect(jsonOf(await batch(again))).toMatchObject({ errorCode: 0 });
    expect(await tokens.revoke(again.token)).toBe(true);
    const refused = await batch(again);
    expect(jsonOf(refused)).toMatchObject({ errorCode: 20016 });
    expect(refused.headers['x-mock-diagnostics']).toContain('revoked');
    const { corpAccessToken: third } = await postJson(scene.mock, TOKEN_PATH, scene.mock.credentials);
    expect(third).not.toBe(second);
  });

  it('that was never given can be neither', async () => {
    await using scene = await startScene();
    expect([await scene.mock.tokens.expire('no'), await scene.mock.tokens.revoke('no')]).toEqual([false, false]);
  });

  it('of the OAuth endpoint ends in the same way', async () => {
    await using scene = await startScene();
    const headers = { Authorization: `Bearer ${scene.accessToken}`, 'x-fs-ea': scene.ea };
    const call = () => postJson(scene.mock, OBSERVED_PATH, { openUserIds: ['openUserId1'], status: 1 }, headers);
    expect(await call()).toMatchObject({ errorCode: 0 });
    await scene.mock.tokens.expire(scene.accessToken);
    expect(await call()).toMatchObject({ errorCode: 20016 });
  });
});
