import { checkSchema, type Schema } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import token from '../../test/fixtures/access-token.json' with { type: 'json' };
import disable from '../../test/fixtures/batch-disable.json' with { type: 'json' };
import { withEachTypeWrong, withOneFieldMore, withoutEachField } from '../../test/support/mutations.ts';
import { accessTokenBody, accessTokenData } from './access-token.ts';
import { batchDisableBody, batchDisableData } from './batch-disable.ts';
import { operations } from './operations.ts';

function parse(schema: Schema<unknown>, value: unknown): unknown {
  const checked = checkSchema(schema, value);
  return 'issues' in checked ? 'refused' : checked.value;
}

const requests = [
  { name: 'batchDisable', operation: operations.batchDisable, schema: batchDisableBody, fixture: disable },
  { name: 'accessToken', operation: operations.accessToken, schema: accessTokenBody, fixture: token },
];

describe.each(requests)('the documented request of $name', ({ operation, schema, fixture }) => {
  const { body, method, url } = fixture.request;

  it('goes to the method and path of the operation', () => {
    expect(method).toBe(operation.method);
    expect(new URL(url).pathname).toBe(operation.path);
    expect(operation.doc).toBe(fixture.source);
    expect(operation.evidence).toBe(fixture.label);
  });

  it('parses, and parses back equal', () => {
    expect(parse(schema, body)).toStrictEqual(body);
  });

  it.each([...withoutEachField(body), ...withEachTypeWrong(body)])('is refused with $name', ({ value }) => {
    expect(parse(schema, value)).toBe('refused');
  });
});

describe('one field more', () => {
  it.each(withOneFieldMore(disable.request.body))('is refused: $name', ({ value }) => {
    expect(parse(batchDisableBody, value)).toBe('refused');
  });

  it('is taken by the token call: OAuth 2.0 ignores parameters that it does not know', () => {
    const [more] = withOneFieldMore(token.request.body);
    expect(parse(accessTokenBody, more?.value)).toStrictEqual(more?.value);
  });
});

describe('the documented answer of accessToken', () => {
  const { response } = token;

  it('parses, and parses back equal', () => {
    expect(parse(accessTokenData, response)).toStrictEqual(response);
  });

  it.each([...withoutEachField(response), ...withEachTypeWrong(response)])('is refused with $name', ({ value }) => {
    expect(parse(accessTokenData, value)).toBe('refused');
  });

  it.each(withOneFieldMore(response))('passes on $name', ({ value }) => {
    expect(parse(accessTokenData, value)).toStrictEqual(value);
  });

  it('may name another life and another spelling, as private deployments do', () => {
    const answer = { ...response, expires_in: 86400, token_type: 'Bearer' };
    expect(parse(accessTokenData, answer)).toStrictEqual(answer);
  });

  it.each(['a b', 'a\r\nX: y', 'ä', ''])('is refused with a token that cannot travel in a header: %j', (text) => {
    expect(parse(accessTokenData, { ...response, access_token: text })).toBe('refused');
  });
});

it('the documented answer of batchDisable carries no data, and any data passes', () => {
  expect(Object.keys(disable.response).sort()).toStrictEqual(['code', 'msg']);
  for (const data of [undefined, null, {}, { more: [1] }]) expect(parse(batchDisableData, data)).toStrictEqual(data);
});

it('every field of an example is changed in turn', () => {
  expect(withoutEachField(disable.request.body).map(({ path }) => path)).toStrictEqual(['user_ids']);
  expect(new Set(withEachTypeWrong(disable.request.body).map(({ path }) => path))).toStrictEqual(
    new Set(['', 'user_ids', 'user_ids.0']),
  );
  expect(withoutEachField(token.request.body)).toHaveLength(3);
});

describe('what the pages say in words', () => {
  it('any number of ids from one on is taken, since no limit is stated', () => {
    const ids = (length: number) => ({ user_ids: Array.from({ length }, (_, index) => `u${index}`) });
    expect(parse(batchDisableBody, ids(0))).toBe('refused');
    expect(parse(batchDisableBody, ids(1))).toStrictEqual(ids(1));
    expect(parse(batchDisableBody, ids(1000))).toStrictEqual(ids(1000));
  });

  it('the grant of an app token is client_credentials', () => {
    expect(parse(accessTokenBody, { ...token.request.body, grant_type: 'authorization_code' })).toBe('refused');
  });
});
