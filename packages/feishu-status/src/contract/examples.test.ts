import { checkSchema, type Schema } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import close from '../../test/fixtures/batch-close.json' with { type: 'json' };
import open from '../../test/fixtures/batch-open.json' with { type: 'json' };
import token from '../../test/fixtures/tenant-access-token.json' with { type: 'json' };
import { withEachTypeWrong, withOneFieldMore, withoutEachField } from '../../test/support/mutations.ts';
import { batchCloseBody, batchCloseData } from './batch-close.ts';
import { batchOpenBody, batchOpenData } from './batch-open.ts';
import { operations } from './operations.ts';
import { tenantAccessTokenBody, tenantAccessTokenData } from './tenant-access-token.ts';
import { userIdTypeQuery } from './user-id-type.ts';

function parse(schema: Schema<unknown>, value: unknown): unknown {
  const checked = checkSchema(schema, value);
  return 'issues' in checked ? 'refused' : checked.value;
}

const requests = [
  { name: 'batchOpen', operation: operations.batchOpen, schema: batchOpenBody, fixture: open },
  { name: 'batchClose', operation: operations.batchClose, schema: batchCloseBody, fixture: close },
  {
    name: 'tenantAccessToken',
    operation: operations.tenantAccessToken,
    schema: tenantAccessTokenBody,
    fixture: token,
  },
];

describe.each(requests)('the documented request of $name', ({ operation, schema, fixture }) => {
  const { body, method, url } = fixture.request;

  it('goes to the method and path of the operation', () => {
    const path = operation.path.replace(/:\w+/g, '[^/?]+');
    expect(method).toBe(operation.method);
    expect(new URL(url).pathname).toMatch(new RegExp(`^${path}$`));
    expect(operation.doc).toBe(fixture.source);
    expect(operation.evidence).toBe(fixture.label);
  });

  it('parses, and parses back equal', () => {
    expect(parse(schema, body)).toStrictEqual(body);
  });

  it.each([...withoutEachField(body), ...withEachTypeWrong(body), ...withOneFieldMore(body)])(
    'is refused with $name',
    ({ value }) => {
      expect(parse(schema, value)).toBe('refused');
    },
  );
});

describe('the documented query', () => {
  const query = Object.fromEntries(new URL(close.request.url).searchParams);

  it('parses, and parses back equal', () => {
    expect(query).toStrictEqual({ user_id_type: 'open_id' });
    expect(parse(userIdTypeQuery, query)).toStrictEqual(query);
  });

  it.each(['open_id', 'union_id', 'user_id'])('takes %s, which the page lists', (type) => {
    expect(parse(userIdTypeQuery, { user_id_type: type })).toStrictEqual({ user_id_type: type });
  });

  it('may be left out, since the page does not require it', () => {
    expect(parse(userIdTypeQuery, {})).toStrictEqual({});
  });

  it.each([...withEachTypeWrong(query), ...withOneFieldMore(query)])('is refused with $name', ({ value }) => {
    expect(parse(userIdTypeQuery, value)).toBe('refused');
  });

  it('is refused with a type that the page does not list', () => {
    expect(parse(userIdTypeQuery, { user_id_type: 'OPEN_ID' })).toBe('refused');
  });
});

const answers: readonly { name: string; schema: Schema<unknown>; data: object; optional: readonly string[] }[] = [
  { name: 'batchOpen', schema: batchOpenData, data: open.response.data, optional: ['result_list.0.end_time'] },
  { name: 'batchClose', schema: batchCloseData, data: close.response.data, optional: [] },
  // The token call answers flat: `code` and `msg` belong to the envelope, not to the data.
  { name: 'tenantAccessToken', schema: tenantAccessTokenData, data: token.response, optional: ['code', 'msg'] },
];

describe.each(answers)('the documented answer of $name', ({ schema, data, optional }) => {
  const required = (path: string): boolean => !optional.includes(path);
  const inEnvelope = (path: string): boolean => path === 'code' || path === 'msg';

  it('parses, and parses back equal', () => {
    expect(parse(schema, data)).toStrictEqual(data);
  });

  it.each(withoutEachField(data).filter(({ path }) => required(path)))('is refused with $name', ({ value }) => {
    expect(parse(schema, value)).toBe('refused');
  });

  it.each(withEachTypeWrong(data).filter(({ path }) => !inEnvelope(path)))('is refused with $name', ({ value }) => {
    expect(parse(schema, value)).toBe('refused');
  });

  it.each(withoutEachField(data).filter(({ path }) => !required(path)))('is fine with $name', ({ value }) => {
    expect(parse(schema, value)).toStrictEqual(value);
  });

  it.each(withOneFieldMore(data))('passes on $name', ({ value }) => {
    expect(parse(schema, value)).toStrictEqual(value);
  });
});

it('every field of an example is changed in turn', () => {
  const paths = ['user_list', 'user_list.0.user_id', 'user_list.0.end_time'];
  expect(withoutEachField(open.request.body).map(({ path }) => path)).toStrictEqual(paths);
  const retyped = withEachTypeWrong(open.request.body).map(({ name }) => name);
  expect(retyped.filter((name) => name.endsWith(' user_list.0.end_time'))).toStrictEqual([
    'null at user_list.0.end_time',
    'boolean at user_list.0.end_time',
    'number at user_list.0.end_time',
    'array at user_list.0.end_time',
    'object at user_list.0.end_time',
  ]);
  expect(withOneFieldMore(open.request.body).map(({ path }) => path)).toStrictEqual([
    'new_field',
    'user_list.0.new_field',
  ]);
});

describe('what the pages say in words', () => {
  const user = open.request.body.user_list[0];
  const lists = [
    { name: 'batchOpen', schema: batchOpenBody, entry: user },
    { name: 'batchClose', schema: batchCloseBody, entry: user?.user_id },
  ];

  it.each(lists)('$name takes 1 to 50 users', ({ schema, entry }) => {
    const list = (length: number) => ({ user_list: Array.from({ length }, () => entry) });
    expect(parse(schema, list(0))).toBe('refused');
    expect(parse(schema, list(1))).toStrictEqual(list(1));
    expect(parse(schema, list(50))).toStrictEqual(list(50));
    expect(parse(schema, list(51))).toBe('refused');
  });

  it.each(['', '1665990378.5', '-1665990378', '1.6e9', ' 1665990378', '2026-11-21', '0x63', '1665990378\n'])(
    'end_time is whole seconds in decimal: %j is refused',
    (endTime) => {
      expect(parse(batchOpenBody, { user_list: [{ user_id: 'ou_1', end_time: endTime }] })).toBe('refused');
    },
  );

  it.each(['t-a b', 't-a\r\nX: y', 't-ä', ''])('a token that cannot travel in a header is refused: %j', (text) => {
    expect(parse(tenantAccessTokenData, { ...token.response, tenant_access_token: text })).toBe('refused');
  });

  it('a result that the page does not list passes through', () => {
    const data = { result_list: [{ user_id: 'ou_1', result: 'success_of_a_new_kind' }] };
    expect(parse(batchOpenData, data)).toStrictEqual(data);
    expect(parse(batchCloseData, data)).toStrictEqual(data);
  });
});
