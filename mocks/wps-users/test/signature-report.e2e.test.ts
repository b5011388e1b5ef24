import { describe, expect, it } from 'vitest';
import { credentialsOf } from './support/apps.ts';
import { exchange } from './support/exchange.ts';
import { hex, rawSigned, sha256 } from './support/raw-signed.ts';
import { runningMock } from './support/running-mock.ts';
import { body, date, post, postText, type SigningMistake, signingMistakes, user } from './support/signing-mistakes.ts';
import { fetchToken } from './support/token-call.ts';

async function prepared() {
  const mock = await runningMock({ clock: '2026-11-21T00:00:00Z' });
  const { appId, appKey } = mock.credentials;
  const token = await fetchToken(mock.url, mock.credentials);
  const right = { appId, token, date, key: appKey, encode: hex };
  return { mock, appId, appKey, token, right };
}

/** What the server must expect to have been signed, put together from the request as it was sent. */
function expectedText({ method, target, contentType = '', body: sent }: SigningMistake['request']): string {
  return `KSO-1${method}${target}${contentType}${date}${sent === '' ? '' : sha256(sent)}`;
}

describe('the report on a signature', () => {
  it.each(Object.entries(signingMistakes))('names the mistake of a client that %s', async (_, wrong) => {
    const { mock, right, appKey } = await prepared();
    const { request, signed, key = (text) => text, encode = hex, hints } = wrong;
    const sent = rawSigned({ ...right, ...request, signedText: signed, key: key(appKey), encode });
    expect(await exchange(mock, sent)).toMatchObject({
      status: 403,
      json: { code: 403000001, message: expect.stringMatching(/invalid signature$/) },
    });

    const entry = await mock.requests.last();
    const report = entry?.signature;
    expect(report).toMatchObject({ scheme: 'KSO-1', verified: false, expectedStringToSign: expectedText(request) });
    expect(report?.hints).toHaveLength(hints.length);
    for (const [index, hint] of hints.entries()) expect(report?.hints[index]).toMatch(hint);

    expect(report?.receivedStringToSign).toBe(signed);
    const signature = sent.headers.find(([name]) => name === 'X-Kso-Authorization')?.[1].split(':')[1] ?? '';
    expect(encode(report?.receivedStringToSign ?? '', key(appKey))).toBe(signature);
    expect(entry?.violations).toEqual([
      expect.objectContaining({ code: 'signature-mismatch', path: 'header.x-kso-authorization' }),
    ]);

    const told = JSON.stringify([report, entry?.violations, entry?.diagnostics]);
    expect(told).not.toContain(appKey);
    expect(told).not.toContain(signature);
  });

  it('is good for a good signature', async () => {
    const { mock, right } = await prepared();
    const sent = rawSigned({ ...right, ...user, signedText: expectedText(user) });
    expect(await exchange(mock, sent)).toMatchObject({ status: 200 });
    const entry = await mock.requests.last();
    expect(entry?.signature).toEqual({
      scheme: 'KSO-1',
      verified: true,
      expectedStringToSign:
        'KSO-1GET/v7/users/mock%2Duser-0001?with_dept=trueapplication/jsonSat, 21 Nov 2026 00:00:00 GMT',
      hints: [],
    });
    expect(entry?.violations).toEqual([]);
  });

  it('sends the reader to the key when nothing explains the signature', async () => {
    const { mock, right } = await prepared();
    const sent = rawSigned({ ...right, ...post, signedText: postText(sha256(body)), key: 'another' });
    expect(await exchange(mock, sent)).toMatchObject({ status: 403 });
    const report = (await mock.requests.last())?.signature;
    expect(report?.hints).toEqual([
      expect.stringMatching(/^no common mistake explains the signature: check the app key/),
    ]);
    expect(report).not.toHaveProperty('receivedStringToSign');
    expect(report?.expectedStringToSign).toBe(expectedText(post));
  });

  it('says of junk that it is no hash', async () => {
    const { mock, right } = await prepared();
    const sent = rawSigned({ ...right, ...post, signedText: '', encode: () => 'junk' });
    expect(await exchange(mock, sent)).toMatchObject({ status: 403 });
    expect((await mock.requests.last())?.signature?.hints[0]).toMatch(/has 4 characters; it must be the 64 hex digits/);
  });

  it('names a signer who is not the holder of the token', async () => {
    const { mock, right } = await prepared();
    const other = await credentialsOf(mock, 'AKmock20260101RANGED');
    const signedText = postText(sha256(body));
    const sent = rawSigned({ ...right, ...post, signedText, appId: other.appId, key: other.appKey });
    expect(await exchange(mock, sent)).toMatchObject({ status: 403 });
    expect((await mock.requests.last())?.signature?.hints).toEqual([
      'the signature is that of app AKmock20260101RANGED, and the bearer token that of app AKmock20260101SIGNED',
    ]);
  });

  it.each<[string, (headers: readonly (readonly [string, string])[]) => (readonly [string, string])[], RegExp, RegExp]>(
    [
      [
        'in the header of another scheme',
        (headers) =>
          headers.map(
            ([name, value]) => [name === 'X-Kso-Authorization' ? 'Wps-Docs-Authorization' : name, value] as const,
          ),
        /X-Kso-Authorization is missing/,
        /the signature stands in Wps-Docs-Authorization/,
      ],
      [
        'dated by Date',
        (headers) => headers.map(([name, value]) => [name === 'X-Kso-Date' ? 'Date' : name, value] as const),
        /X-Kso-Date must read like/,
        /Date was sent instead of X-Kso-Date/,
      ],
      [
        'dated in seconds',
        (headers) => headers.map(([name, value]) => [name, name === 'X-Kso-Date' ? '1795219200' : value] as const),
        /X-Kso-Date must read like/,
        /the same moment would read Sat, 21 Nov 2026 00:00:00 GMT/,
      ],
    ],
  )('says what is wrong with a request that is signed %s', async (_, change, reason, hint) => {
    const { mock, right } = await prepared();
    const sent = rawSigned({ ...right, ...post, signedText: postText(sha256(body)) });
    expect(await exchange(mock, { ...sent, headers: change(sent.headers) })).toMatchObject({ status: 403 });
    const report = (await mock.requests.last())?.signature;
    expect(report).toMatchObject({ verified: false, reason: expect.stringMatching(reason) });
    expect(report?.hints[0]).toMatch(hint);
  });

  it('is there when the app has signing off, and the answer is good all the same', async () => {
    const { mock } = await prepared();
    const { appId, appKey } = await credentialsOf(mock, 'AKmock20260101NOSIGN');
    const token = await fetchToken(mock.url, { appId, appKey });
    const right = { appId, token, date, key: appKey, encode: hex };
    await exchange(mock, rawSigned({ ...right, ...user, signedText: expectedText(user) }));
    expect(await mock.requests.last()).toMatchObject({ status: 200, signature: { verified: true }, violations: [] });

    await exchange(mock, rawSigned({ ...right, ...user, signedText: expectedText({ ...user, target: '/v7/users' }) }));
    expect(await mock.requests.last()).toMatchObject({
      status: 200,
      signature: { verified: false },
      violations: [{ code: 'signature-mismatch', message: expect.stringContaining('interface signing off') }],
    });
  });

  it('tells a date outside the window from a wrong signature', async () => {
    const { mock, right } = await prepared();
    await mock.state.patch({ switches: { dateSkewSeconds: 60 } });
    await mock.clock.advance(61_000);
    await exchange(mock, rawSigned({ ...right, ...user, signedText: expectedText(user) }));
    expect(await mock.requests.last()).toMatchObject({
      status: 403,
      signature: { verified: false, reason: expect.stringMatching(/61 s away from the clock/) },
      violations: [],
    });
  });
});
