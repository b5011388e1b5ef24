import { describe, expect, it } from 'vitest';
import { batchClose, batchOpen, exampleUser, fetchToken, outcome, tokenCall } from './support/calls.ts';
import type { WireAnswer } from './support/send.ts';
import { type FeishuMock, noon, startMock } from './support/start-mock.ts';
import { createStatus, deleteStatus, listStatuses, lunch } from './support/status-calls.ts';

async function bearer(mock: FeishuMock) {
  return { Authorization: `Bearer ${await fetchToken(mock)}` };
}

/** What was noted about the last request: code and place. */
async function noted(mock: FeishuMock) {
  const entry = await mock.requests.last();
  return entry?.violations.map(({ code, path }) => [code, path]);
}

const wrongButAnswered: readonly [
  string,
  (mock: FeishuMock) => Promise<WireAnswer>,
  readonly (readonly [string, string])[],
][] = [
  [
    'query parameters that the page does not name',
    (mock) => listStatuses(mock, '?page=1&page_size=5&size=2'),
    [
      ['unknown-field', 'query.page'],
      ['unknown-field', 'query.size'],
    ],
  ],
  [
    'a parameter that comes twice',
    (mock) => listStatuses(mock, '?page_size=5&page_size=6&page_size=7'),
    [['repeated-parameter', 'query.page_size']],
  ],
  [
    'a query where the operation has none',
    (mock) => createStatus(mock, lunch, { query: '?lang=en' }),
    [['unknown-field', 'query.lang']],
  ],
  [
    'fields of the body, deep ones too',
    (mock) =>
      batchOpen(mock, [{ user_id: exampleUser, end_time: '1795266000', note: 1 }], {
        query: '?user_id_type=open_id&x=',
      }),
    [
      ['unknown-field', 'query.x'],
      ['unknown-field', 'body.user_list.0.note'],
    ],
  ],
  [
    'a field and a parameter of the token call',
    (mock) => {
      const { appId, appSecret } = mock.credentials;
      return tokenCall(mock, {
        target: '/open-apis/auth/v3/tenant_access_token/internal?app_ticket=1',
        body: JSON.stringify({ app_id: appId, app_secret: appSecret, grant_type: 'x' }),
      });
    },
    [
      ['unknown-field', 'query.app_ticket'],
      ['unknown-field', 'body.grant_type'],
    ],
  ],
  [
    'another Content-Type',
    async (mock) => batchClose(mock, undefined, { headers: { ...(await bearer(mock)), 'Content-Type': 'text/plain' } }),
    [['content-type', 'header.content-type']],
  ],
  [
    'a body of an operation that has none',
    (mock) => deleteStatus(mock, '7101214603622940671', { body: '{"force":true}' }),
    [['body-ignored', 'body']],
  ],
];

describe('violations', () => {
  it.each(wrongButAnswered)('%s', async (_, request, expected) => {
    const mock = await startMock();

    expect(outcome(await request(mock))).toEqual([200, 0]);

    expect(await noted(mock)).toEqual(expected);
    await expect(mock.assertClean()).rejects.toThrow(expected[0]?.[0]);
  });

  it('an end_time that is a number, where the switch takes it', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { numericEndTime: 'taken' } });
    const end_time = noon.getTime() / 1000 + 60;

    expect(outcome(await batchOpen(mock, [{ user_id: exampleUser, end_time }]))).toEqual([200, 0]);

    expect(await noted(mock)).toEqual([['wrong-type', 'body.user_list.0.end_time']]);
  });

  it('are none where the vendor refuses the same', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { unknownFields: 'refused', contentType: 'json' } });
    const headers = { ...(await bearer(mock)), 'Content-Type': 'text/plain' };

    expect(outcome(await listStatuses(mock, '?page=1'))[1]).toBe(2005001);
    expect(await noted(mock)).toEqual([]);
    expect(outcome(await tokenCall(mock, { target: '/open-apis/auth/v3/tenant_access_token/internal?x=1' }))[1]).toBe(
      10003,
    );
    expect(await noted(mock)).toEqual([]);
    expect(outcome(await batchClose(mock, undefined, { headers }))[1]).toBe(2005001);
    expect(await noted(mock)).toEqual([]);
    await mock.assertClean();
  });

  it('are none of what the pages ask for, nor of the {} that the official SDK sends', async () => {
    const mock = await startMock();

    await batchOpen(mock);
    await createStatus(mock);
    await listStatuses(mock, '?page_size=1', { body: '{}' });

    await mock.assertClean();
  });

  it('say which rule makes them one', async () => {
    const mock = await startMock();
    await listStatuses(mock, '?page=1');

    expect((await mock.requests.last())?.violations).toEqual([
      {
        code: 'unknown-field',
        message: "The vendor's page names no page in the query, and the vendor ignores it.",
        path: 'query.page',
        rule: 'feishu.unknown-fields',
      },
    ]);
  });
});
