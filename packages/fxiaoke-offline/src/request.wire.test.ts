import { html, json } from '@x/test-kit/canned';
import type { RecordedRequest } from '@x/test-kit/recording-server';
import { clientHeaders, transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import tokenFixture from '../test/fixtures/corp-access-token.json' with { type: 'json' };
import batch from '../test/fixtures/set-member-status-batch.json' with { type: 'json' };
import { connect, credentials, input, refusal, tokenAnswer } from '../test/support/connect.ts';
import { MemberStatus } from './contract/operations/shapes/member-status.ts';

/** A UUID v4 (RFC 4122), as the vendor asks for. */
const traceId = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

function lineOf(path: string): RegExp {
  return new RegExp(`^POST ${path}\\?thirdTraceId=${traceId} HTTP/1\\.1$`);
}

function traceIds(requests: readonly RecordedRequest[]): (string | undefined)[] {
  return requests.map(({ line }) => line.match(/thirdTraceId=([^& ]+)/)?.[1]);
}

describe.each(transports)('over $name', ({ options, libraryHeaders }) => {
  it('setMemberStatusBatch sends the request of the page and gives its trace id', async () => {
    const scene = { token: [tokenAnswer('{corpAccessToken}', '{corpId}')], call: [json(batch.response)] };
    const { client, calls } = await connect(scene, options);
    const answer = await client.setMemberStatusBatch({
      openUserIds: ['openUserId1', 'openUserId2'],
      status: MemberStatus.Disabled,
    });
    expect(answer).toStrictEqual({ traceId: 'E-O.827xxxxxx' });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.line).toMatch(lineOf('/cgi/crm/v2/data/update'));
    expect(new URL(batch.request.url).pathname).toBe('/cgi/crm/v2/data/update');
    expect(calls[0]?.body).toBe(
      '{"corpAccessToken":"{corpAccessToken}","corpId":"{corpId}","openUserIds":["openUserId1","openUserId2"],"status":1}',
    );
    expect(JSON.stringify(batch.request.body)).toBe(calls[0]?.body);
    expect(calls.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', batch.request.headers['Content-Type']],
    ]);
  });

  it.each([
    { paths: 'documented', path: '/cgi/crm/v2/data/update' },
    { paths: 'observed', path: '/cgi/user/batchSetStatus' },
    { paths: undefined, path: '/cgi/crm/v2/data/update' },
  ] as const)('paths: $paths goes to $path, with the same body', async ({ paths, path }) => {
    const { client, calls } = await connect({ auth: { ...credentials, paths } }, options);
    await client.setMemberStatusBatch({ openUserIds: ['openUserId1'], status: MemberStatus.Enabled });
    expect(calls[0]?.line).toMatch(lineOf(path));
    expect(calls[0]?.body).toBe(
      '{"corpAccessToken":"token-1","corpId":"FSCID_1","openUserIds":["openUserId1"],"status":2}',
    );
  });

  it('the token is fetched with the request of the page', async () => {
    const { client, tokenCalls } = await connect({ auth: tokenFixture.request.body }, options);
    await client.setMemberStatusBatch(input);
    expect(tokenCalls).toHaveLength(1);
    expect(tokenCalls[0]?.line).toMatch(lineOf('/cgi/corpAccessToken/get/V2'));
    expect(new URL(tokenFixture.request.url).pathname).toBe('/cgi/corpAccessToken/get/V2');
    expect(tokenCalls[0]?.body).toBe(JSON.stringify(tokenFixture.request.body));
    expect(tokenCalls.flatMap((call) => clientHeaders(call, libraryHeaders))).toStrictEqual([
      ['content-type', tokenFixture.request.headers['Content-Type']],
    ]);
  });

  it('thirdTraceId is another for every call and every attempt', async () => {
    const call = [refusal(-1), html(502), json(batch.response), refusal(20016), json(batch.response)];
    const { client, tokenCalls, calls } = await connect({ call }, options);
    await client.setMemberStatusBatch(input);
    await client.setMemberStatusBatch(input);
    const all = traceIds([...tokenCalls, ...calls]);
    expect(all).toHaveLength(7);
    expect(new Set(all).size).toBe(7);
    for (const id of all) expect(id).toMatch(new RegExp(`^${traceId}$`));
  });

  it('a path in baseURL is put in front', async () => {
    const { client, tokenCalls, calls } = await connect({ prefix: '/proxy' }, options);
    await client.setMemberStatusBatch(input);
    expect(tokenCalls[0]?.line).toMatch(lineOf('/proxy/cgi/corpAccessToken/get/V2'));
    expect(calls[0]?.line).toMatch(lineOf('/proxy/cgi/crm/v2/data/update'));
  });

  it('text beyond ASCII travels as UTF-8', async () => {
    const { client, calls } = await connect({ token: [tokenAnswer('令牌')] }, options);
    await client.setMemberStatusBatch({ openUserIds: ['张三'], status: 1 });
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({ corpAccessToken: '令牌', openUserIds: ['张三'] });
  });
});
