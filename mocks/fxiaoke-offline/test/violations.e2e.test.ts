import { describe, expect, it } from 'vitest';
import { post } from './support/raw-call.ts';
import {
  actingBody,
  batchBody,
  credentialHeaders,
  OBSERVED_PATH,
  type Scene,
  startScene,
  TOKEN_PATH,
} from './support/scene.ts';

const parameters = { openUserIds: ['openUserId1'], status: 1 };

async function violationsOf({ mock }: Scene) {
  const entry = await mock.requests.last();
  return entry?.violations.map(({ message: _, ...violation }) => violation);
}

describe('what a caller did wrong although it was answered well', () => {
  it('is nothing for a call as the vendor prints it', async () => {
    await using scene = await startScene();
    await post(scene.mock, `${OBSERVED_PATH}?thirdTraceId=1`, batchBody(scene));
    expect(await violationsOf(scene)).toEqual([]);
    await post(scene.mock, `${TOKEN_PATH}?thirdTraceId=2`, scene.mock.credentials);
    expect(await violationsOf(scene)).toEqual([]);
    await scene.mock.assertClean();
  });

  it('are fields and parameters that no page lists, and another content type', async () => {
    await using scene = await startScene();
    const body = batchBody(scene, { dryRun: true });
    const answer = await post(scene.mock, `${OBSERVED_PATH}?thirdTraceId=1&x=1&x=2`, body, {
      'Content-Type': 'text/plain',
    });
    expect(JSON.parse(answer.text)).toMatchObject({ errorCode: 0 });
    expect(await violationsOf(scene)).toEqual([
      { code: 'content-type', path: 'header.content-type', rule: 'fxiaoke.content-type' },
      { code: 'unknown-field', path: 'query.x', rule: 'fxiaoke.unlisted-fields' },
      { code: 'unknown-field', path: 'body.dryRun', rule: 'fxiaoke.unlisted-fields' },
    ]);
    expect(answer.headers['x-mock-rule']).toBe('fxiaoke.content-type, fxiaoke.unlisted-fields');
    await expect(scene.mock.assertClean()).rejects.toThrow('unknown-field');
  });

  it('are fields deep in a body that no page lists, and none where any field may stand', async () => {
    await using scene = await startScene();
    const update = (target: string, fields: object) => post(scene.mock, target, actingBody(scene, fields));
    await update('/cgi/user/update?thirdTraceId=1', { user: { openUserId: 'openUserId2', hobby: 'x' } });
    expect(await violationsOf(scene)).toEqual([
      { code: 'unknown-field', path: 'body.user.hobby', rule: 'fxiaoke.unlisted-fields' },
    ]);
    const record = { dataObjectApiName: 'CampaignMembersObj', _id: 'hello', hobby: 'x' };
    await update('/cgi/crm/v2/data/update?thirdTraceId=2', { data: { object_data: record } });
    expect(await violationsOf(scene)).toEqual([]);
  });

  it('are fields of a token call that no page lists', async () => {
    await using scene = await startScene();
    await post(scene.mock, `${TOKEN_PATH}?thirdTraceId=1`, { ...scene.mock.credentials, scope: 'x' });
    expect(await violationsOf(scene)).toEqual([
      { code: 'unknown-field', path: 'body.scope', rule: 'fxiaoke.unlisted-fields' },
    ]);
  });

  it('is a thirdTraceId that is missing or was used before', async () => {
    await using scene = await startScene();
    const rest = { path: 'query.thirdTraceId', rule: 'fxiaoke.third-trace-id-lenient' };
    await post(scene.mock, OBSERVED_PATH, batchBody(scene));
    expect(await violationsOf(scene)).toEqual([{ code: 'third-trace-id-missing', ...rest }]);
    await post(scene.mock, `${OBSERVED_PATH}?thirdTraceId=1`, batchBody(scene));
    expect(await violationsOf(scene)).toEqual([]);
    const answer = await post(scene.mock, `${TOKEN_PATH}?thirdTraceId=1`, scene.mock.credentials);
    expect(JSON.parse(answer.text)).toMatchObject({ errorCode: 0 });
    expect(await violationsOf(scene)).toEqual([{ code: 'third-trace-id-reused', ...rest }]);
  });

  it('is an openUserId in x-fs-userid', async () => {
    await using scene = await startScene();
    const headers = { ...credentialHeaders(scene), 'x-fs-userid': 'openUserId1' };
    await post(scene.mock, `${OBSERVED_PATH}?thirdTraceId=1`, parameters, headers);
    expect(await violationsOf(scene)).toEqual([
      { code: 'wrong-kind-of-id', path: 'header.x-fs-userid', rule: 'fxiaoke.open-user-id-in-header' },
    ]);
  });
});
