import type { Schema } from '@x/core-signing';
import { withEachTypeWrong, withOneFieldMore, withoutEachField } from '@x/test-kit/mutations';
import { describe, expect, it } from 'vitest';
import close from '../../test/fixtures/batch-close.json' with { type: 'json' };
import open from '../../test/fixtures/batch-open.json' with { type: 'json' };
import create from '../../test/fixtures/create.json' with { type: 'json' };
import deleteStatus from '../../test/fixtures/delete.json' with { type: 'json' };
import list from '../../test/fixtures/list.json' with { type: 'json' };
import patch from '../../test/fixtures/patch.json' with { type: 'json' };
import token from '../../test/fixtures/tenant-access-token.json' with { type: 'json' };
import { parse } from '../../test/support/parse.ts';
import { batchCloseBody } from './batch-close.ts';
import { batchOpenBody } from './batch-open.ts';
import { createBody } from './create.ts';
import { listQuery } from './list.ts';
import { operations } from './operations.ts';
import { patchBody } from './patch.ts';
import { tenantAccessTokenBody } from './tenant-access-token.ts';
import { userIdTypeQuery } from './user-id-type.ts';

const fixtures = [
  { name: 'list', operation: operations.list, fixture: list },
  { name: 'create', operation: operations.create, fixture: create },
  { name: 'patch', operation: operations.patch, fixture: patch },
  { name: 'delete', operation: operations.delete, fixture: deleteStatus },
  { name: 'batchOpen', operation: operations.batchOpen, fixture: open },
  { name: 'batchClose', operation: operations.batchClose, fixture: close },
  { name: 'tenantAccessToken', operation: operations.tenantAccessToken, fixture: token },
];

it.each(fixtures)('the documented request of $name goes to the method and path of the operation', (example) => {
  const { operation, fixture } = example;
  const path = operation.path.replace(/:\w+/g, '[^/?]+');
  expect(operation.name).toBe(example.name);
  expect(fixture.request.method).toBe(operation.method);
  expect(new URL(fixture.request.url).pathname).toMatch(new RegExp(`^${path}$`));
  expect(operation.doc).toBe(fixture.source);
  expect(operation.evidence).toBe(fixture.label);
  expect(operation.body !== undefined).toBe('body' in fixture.request);
});

const userFields = ['user_list', 'user_list.0.user_id', 'user_list.0.end_time'];

const requests: readonly { name: string; schema: Schema<unknown>; body: object; required: readonly string[] }[] = [
  { name: 'create', schema: createBody, body: create.request.body, required: ['title', 'icon_key'] },
  { name: 'create, minimal', schema: createBody, body: create.minimal.request.body, required: ['title', 'icon_key'] },
  { name: 'patch', schema: patchBody, body: patch.request.body, required: ['system_status', 'update_fields'] },
  {
    name: 'patch, minimal',
    schema: patchBody,
    body: patch.minimal.request.body,
    required: ['system_status', 'update_fields'],
  },
  { name: 'batchOpen', schema: batchOpenBody, body: open.request.body, required: userFields },
  { name: 'batchClose', schema: batchCloseBody, body: close.request.body, required: ['user_list'] },
  {
    name: 'tenantAccessToken',
    schema: tenantAccessTokenBody,
    body: token.request.body,
    required: ['app_id', 'app_secret'],
  },
];

describe.each(requests)('the request of $name', ({ schema, body, required }) => {
  it('parses, and parses back equal', () => {
    expect(parse(schema, body)).toStrictEqual(body);
  });

  it('has all that is required', () => {
    expect(withoutEachField(body).map(({ path }) => path)).toEqual(expect.arrayContaining([...required]));
  });

  it.each([
    ...withoutEachField(body).filter(({ path }) => required.includes(path)),
    ...withEachTypeWrong(body),
    ...withOneFieldMore(body),
  ])('is refused with $name', ({ value }) => {
    expect(parse(schema, value)).toBe('refused');
  });

  it('is fine without any one of the other fields', () => {
    for (const { path, value } of withoutEachField(body)) {
      if (!required.includes(path)) expect(parse(schema, value), path).toStrictEqual(value);
    }
  });
});

describe('the documented query of list', () => {
  const query = Object.fromEntries(new URL(list.request.url).searchParams);

  it('parses, and parses back equal', () => {
    expect(Object.keys(query)).toStrictEqual(['page_size', 'page_token']);
    expect(parse(listQuery, query)).toStrictEqual(query);
  });

  it.each(withoutEachField(query))('is fine with $name', ({ value }) => {
    expect(parse(listQuery, value)).toStrictEqual(value);
  });

  it.each([...withEachTypeWrong(query), ...withOneFieldMore(query), { name: 'no token', value: { page_token: '' } }])(
    'is refused with $name',
    ({ value }) => {
      expect(parse(listQuery, value)).toBe('refused');
    },
  );

  it.each(['1', '9', '10', '49', '50'])('takes page_size %s', (page_size) => {
    expect(parse(listQuery, { page_size })).toStrictEqual({ page_size });
  });

  it.each(['', '0', '51', '60', '100', '-1', '1.5', '1e1', '05', ' 5', '5\n', 'ten'])(
    'refuses page_size %j',
    (size) => {
      expect(parse(listQuery, { page_size: size })).toBe('refused');
    },
  );
});

describe('the documented query of batchClose', () => {
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
