import { describe, expect, it } from 'vitest';
import { startFxiaokeOfflineMock } from '../src/index.ts';
import { post, postJson, type RawAnswer } from './support/raw-call.ts';
import { OAUTH_PATH, OBSERVED_PATH, TOKEN_PATH } from './support/scene.ts';

type Mock = Awaited<ReturnType<typeof startFxiaokeOfflineMock>>;
type Session = Awaited<ReturnType<Mock['session']>>;

const BAD_TOKEN = { errorCode: 20016, errorMessage: 'the cropId,cropAccessToken or authorization is error' };

async function twoSessions(options: Parameters<typeof startFxiaokeOfflineMock>[0] = {}) {
  const mock = await startFxiaokeOfflineMock(options);
  const [one, other] = [await mock.session({ label: 'one' }), await mock.session({ label: 'other' })];
  return { mock, one, other, [Symbol.asyncDispose]: () => mock.close() };
}

async function tokenOf(mock: Mock, { credentials }: Pick<Session, 'credentials'>) {
  const { corpAccessToken, corpId } = await postJson(mock, TOKEN_PATH, credentials);
  return { corpAccessToken: String(corpAccessToken), corpId: String(corpId) };
}

const disable = { openUserIds: ['openUserId1'], status: 1 };
const sessionOf = ({ headers }: RawAnswer) => headers['x-mock-session'];
const statusIn = async ({ state }: Session) => (await state.get()).users.find(({ id }) => id === 'openUserId1')?.status;

describe('two sessions', () => {
  it('have app ids of their own in the form of the vendor, and the same corps and employees', async () => {
    await using scene = await twoSessions();
    const { mock, one, other } = scene;
    const states = await Promise.all([mock, one, other].map(({ state }) => state.get()));
    const credentials = states.flatMap(({ apps }) => apps.flatMap((app) => [app.id, app.appSecret, app.permanentCode]));
    expect(new Set(credentials).size).toBe(3 * 3 * 3);
    for (const [index, { id }] of [one, other].entries()) {
      const { apps } = states[index + 1] ?? { apps: [] };
      expect(apps.map((app) => app.id)).toEqual(Array(3).fill(expect.stringMatching(`^FSAID_mock${id}[0-9a-f]{7}$`)));
    }
    expect(states.map(({ corps }) => corps)).toEqual(Array(3).fill(states[0]?.corps));
    expect(states.map(({ users }) => users)).toEqual(Array(3).fill(states[0]?.users));
  });

  it('get their own tokens by their own credentials, and change their own employees by them', async () => {
    await using scene = await twoSessions();
    const { mock, one, other } = scene;
    const [ofOne, ofOther] = [await tokenOf(mock, one), await tokenOf(mock, other)];
    expect(ofOne.corpAccessToken).not.toBe(ofOther.corpAccessToken);
    expect(ofOne.corpId).toBe(ofOther.corpId);

    const answer = await post(mock, `${OBSERVED_PATH}?thirdTraceId=1`, { ...ofOne, ...disable });
    expect(JSON.parse(answer.text)).toMatchObject({ errorCode: 0 });
    expect(sessionOf(answer)).toBe(one.id);
    expect([await statusIn(one), await statusIn(other), await statusIn(mock)]).toEqual([1, 2, 2]);
    expect([await one.requests.count(), await other.requests.count(), await mock.requests.count()]).toEqual([2, 1, 0]);
  });

  it('are told apart by an accessToken in a header too', async () => {
    await using scene = await twoSessions();
    const { mock, other } = scene;
    const given = await postJson(mock, OAUTH_PATH, { ...other.credentials, grantType: 'app_secret' });
    const headers = { Authorization: `Bearer ${given['accessToken']}`, 'x-fs-ea': 'mock001', 'x-fs-userid': '1000' };
    expect(sessionOf(await post(mock, OBSERVED_PATH, disable, headers))).toBe(other.id);
    expect(await statusIn(other)).toBe(1);
  });

  it('take no token and no secret of each other', async () => {
    await using scene = await twoSessions();
    const { mock, one, other } = scene;
    const ofOne = await tokenOf(mock, one);
    const toOther = { 'x-mock-session': other.id };
    expect(await postJson(mock, OBSERVED_PATH, { ...ofOne, ...disable }, toOther)).toMatchObject(BAD_TOKEN);
    expect(await postJson(mock, TOKEN_PATH, one.credentials, toOther)).toMatchObject({ errorCode: 10006 });
    expect(await statusIn(other)).toBe(2);
  });

  it('find a wrong secret and a cut body by the app id alone, and a token after a reset', async () => {
    await using scene = await twoSessions();
    const { mock, one, other } = scene;
    const { appId } = other.credentials;
    const wrong = await post(mock, TOKEN_PATH, { appId, appSecret: 'wrong', permanentCode: 'wrong' });
    expect(JSON.parse(wrong.text)).toMatchObject({ errorCode: 10006 });
    const cut = await post(mock, TOKEN_PATH, `{"appId":"${appId}","appSec`);
    expect(JSON.parse(cut.text)).toMatchObject({ errorCode: 15002 });
    const unknown = await post(mock, TOKEN_PATH, { appId: `FSAID_mock${other.id}0000000`, appSecret: 'wrong' });
    expect([wrong, cut, unknown].map(sessionOf)).toEqual([other.id, other.id, other.id]);

    const ofOne = await tokenOf(mock, one);
    await one.reset();
    const late = await post(mock, OBSERVED_PATH, { ...ofOne, ...disable });
    expect(JSON.parse(late.text)).toMatchObject(BAD_TOKEN);
    expect(sessionOf(late)).toBe(one.id);
  });

  it('do not share rate limits', async () => {
    await using scene = await twoSessions({ rateLimits: 'all', clock: '2026-11-21T00:00:00Z' });
    const { mock, one, other } = scene;
    for (let count = 0; count < 10; count += 1) await tokenOf(mock, one);
    expect(await postJson(mock, TOKEN_PATH, one.credentials)).toMatchObject({ errorCode: 14001 });
    expect(await postJson(mock, TOKEN_PATH, other.credentials)).toMatchObject({ errorCode: 0 });
  });

  it('start with a seed of their own, whose credentials are replaced and whose tokens are dropped', async () => {
    await using scene = await twoSessions();
    const seed = {
      apps: [{ id: 'FSAID_1', appSecret: 's', permanentCode: 'p', visibleEmployees: ['u'] }],
      corps: [{ id: 'FSCID_1' }],
      tokens: [{ id: 'T', issuedAt: '2026-11-21T00:00:00Z' }],
      users: [{ id: 'u' }],
    };
    const session = await scene.mock.session({ seed });
    const { apps, tokens } = await session.state.get();
    expect(tokens).toEqual([]);
    expect(apps).toMatchObject([{ id: session.credentials.appId, corpId: 'FSCID_1', visibleEmployees: ['u'] }]);
    expect(session.credentials).toEqual({
      appId: expect.stringContaining(session.id),
      appSecret: expect.stringMatching(/^mock[0-9a-f]{28}$/),
      permanentCode: expect.stringMatching(/^mock[0-9a-f]{28}$/),
    });
    expect(await postJson(scene.mock, TOKEN_PATH, session.credentials)).toMatchObject({ errorCode: 0 });
  });
});

describe('the environment', () => {
  it("of a session names its credentials and where it is, as a client's configuration does", async () => {
    await using scene = await twoSessions();
    const { mock, one } = scene;
    const { appId, appSecret, permanentCode } = one.credentials;
    expect(one.env).toEqual({
      FXIAOKE_BASE_URL: mock.url,
      FXIAOKE_APP_ID: appId,
      FXIAOKE_APP_SECRET: appSecret,
      FXIAOKE_PERMANENT_CODE: permanentCode,
    });
    expect(mock.env['FXIAOKE_APP_ID']).toBe(mock.credentials.appId);
  });
});

describe('the journal', () => {
  it('shows neither a secret nor a token, of whatever place, and names the app', async () => {
    await using scene = await twoSessions();
    const { mock, one } = scene;
    const { appId, appSecret, permanentCode } = one.credentials;
    const { corpAccessToken, corpId } = await tokenOf(mock, one);
    await post(mock, OBSERVED_PATH, { corpAccessToken, corpId, note: corpAccessToken });
    await post(mock, OBSERVED_PATH, `{"corpAccessToken":"${corpAccessToken}","x"`);
    await post(mock, OBSERVED_PATH, `appId=${appId}&permanentCode=${permanentCode}`);
    await post(mock, OBSERVED_PATH, disable, { Authorization: `Bearer ${corpAccessToken}`, 'x-fs-ea': 'mock001' });

    const entries = await one.requests.list();
    expect(entries.map(({ credential }) => credential)).toEqual(Array(5).fill(appId));
    const shown = JSON.stringify(entries);
    for (const secret of [appSecret, permanentCode, corpAccessToken]) expect(shown).not.toContain(secret);
    expect(await mock.requests.count()).toBe(0);
  });
});
