import { checkSchema, type Schema } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import token from '../../test/fixtures/access-token.json' with { type: 'json' };
import { fixtures } from '../../test/support/fixtures.ts';
import { withEachTypeWrong, withOneFieldMore, withoutEachField } from '../../test/support/mutations.ts';
import { operations } from './operations.ts';
import { pages } from './pages.ts';

function parse(schema: Schema<unknown> | undefined, value: unknown): unknown {
  if (schema === undefined) throw new Error('there is nothing to check');
  const checked = checkSchema(schema, value);
  return 'issues' in checked ? 'refused' : checked.value;
}

/** The part of an input that is not in the path. */
function withoutPath(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { user_id, ...rest } = input;
  return rest;
}

const cases = fixtures.map((fixture) => {
  const operation = operations[fixture.operation];
  return { ...fixture, name: fixture.operation, operation, schema: operation.query ?? operation.body };
});
const withParameters = cases.filter(({ schema }) => schema !== undefined);
const withData = cases.filter(({ response }) => response.data !== undefined);
const withoutData = cases.filter(({ response }) => response.data === undefined);

it('there is a fixture for every operation', () => {
  expect(cases.map(({ operation }) => operation.name)).toStrictEqual(
    Object.keys(operations).filter((name) => name !== 'accessToken'),
  );
});

describe.each(cases)('the documented request of $name', ({ operation, request, source, label, ...fixture }) => {
  it('goes to the method and path of the operation', () => {
    expect(request.method).toBe(operation.method);
    expect(new URL(request.url).pathname).toBe(operation.path.replace(':user_id', 'string'));
    expect(operation.doc).toBe(source);
    expect(operation.evidence).toBe(label);
  });

  it('has a body, a query or neither, and no field besides', () => {
    if (operation.body !== undefined) expect(withoutPath(fixture.input)).toStrictEqual(request.body);
    else expect(request).not.toHaveProperty('body');
    const names = [...new URL(request.url).searchParams.keys()];
    const inQuery = operation.body === undefined ? Object.keys(withoutPath(fixture.input)) : [];
    expect(new Set(names)).toStrictEqual(new Set(inQuery));
  });

  it('says where each of its examples comes from', () => {
    for (const variant of fixture.variants) {
      expect(variant.label).toBe('inferred');
      expect(variant.source).toMatch(/^written from /);
      expect(variant.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe.each(withParameters)('the parameters of $name', ({ schema, input, variants, requiredInRequest }) => {
  const given = withoutPath(input);
  const required = requiredInRequest.filter((path) => path !== 'user_id');

  it('parse, and parse back equal', () => {
    expect(parse(schema, given)).toStrictEqual(given);
    for (const variant of variants)
      expect(parse(schema, withoutPath(variant.input))).toStrictEqual(withoutPath(variant.input));
  });

  it('cannot do without those that the table calls required, and without no other', () => {
    const refused = withoutEachField(given).filter(({ value }) => parse(schema, value) === 'refused');
    expect(refused.map(({ path }) => path).toSorted()).toStrictEqual(required.toSorted());
  });

  it.each(withEachTypeWrong(given))('are refused with $name', ({ value }) => {
    expect(parse(schema, value)).toBe('refused');
  });

  it.each(withOneFieldMore(given))('are refused with $name', ({ value }) => {
    expect(parse(schema, value)).toBe('refused');
  });
});

describe.each(withData)('the documented answer of $name', (fixture) => {
  const { operation, response, requiredInAnswer } = fixture;

  it('parses, and parses back equal', () => {
    for (const { response: answer } of [fixture, ...fixture.variants]) {
      expect(parse(operation.data, answer.data)).toStrictEqual(answer.data);
    }
  });

  it('cannot do without the ids and lists that the client hands on', () => {
    const refused = withoutEachField(response.data).filter(({ value }) => parse(operation.data, value) === 'refused');
    expect(refused.map(({ path }) => path).toSorted()).toStrictEqual(requiredInAnswer.toSorted());
  });

  it.each(withEachTypeWrong(response.data))('is refused with $name', ({ value }) => {
    expect(parse(operation.data, value)).toBe('refused');
  });

  it.each(withOneFieldMore(response.data))('passes on $name', ({ value }) => {
    expect(parse(operation.data, value)).toStrictEqual(value);
  });
});

describe.each(withoutData)('the documented answer of $name', ({ operation, response }) => {
  it('carries no data, and any data passes', () => {
    expect(Object.keys(response).sort()).toStrictEqual(['code', 'msg']);
    for (const data of [undefined, null, {}, { more: [1] }]) expect(parse(operation.data, data)).toStrictEqual(data);
  });
});

describe('the token call', () => {
  const { body, data, ...operation } = operations.accessToken;

  it('goes to the method and path of its page', () => {
    expect(token.request.method).toBe(operation.method);
    expect(new URL(token.request.url).pathname).toBe(operation.path);
    expect(operation.doc).toBe(token.source);
  });

  it('sends and gets what the page shows', () => {
    expect(parse(body, token.request.body)).toStrictEqual(token.request.body);
    expect(parse(data, token.response)).toStrictEqual(token.response);
  });

  it.each([...withoutEachField(token.request.body), ...withEachTypeWrong(token.request.body)])(
    'is refused with $name',
    ({ value }) => {
      expect(parse(body, value)).toBe('refused');
    },
  );

  it('may hold more: OAuth 2.0 ignores parameters that it does not know', () => {
    const [more] = withOneFieldMore(token.request.body);
    expect(parse(body, more?.value)).toStrictEqual(more?.value);
  });

  it('has the grant client_credentials', () => {
    expect(parse(body, { ...token.request.body, grant_type: 'authorization_code' })).toBe('refused');
  });

  it.each([...withoutEachField(token.response), ...withEachTypeWrong(token.response)])(
    'is not answered with $name',
    ({ value }) => {
      expect(parse(data, value)).toBe('refused');
    },
  );

  it.each(withOneFieldMore(token.response))('passes on $name', ({ value }) => {
    expect(parse(data, value)).toStrictEqual(value);
  });

  it('may name another life and another spelling, as private deployments do', () => {
    const answer = { ...token.response, expires_in: 86400, token_type: 'Bearer' };
    expect(parse(data, answer)).toStrictEqual(answer);
  });

  it.each(['a b', 'a\r\nX: y', 'ä', ''])('is not answered with a token that cannot travel in a header: %j', (text) => {
    expect(parse(data, { ...token.response, access_token: text })).toBe('refused');
  });
});

describe('what the pages say in words', () => {
  const ids = (length: number) => Array.from({ length }, (_, index) => `u${index}`);

  it.each(['batchDisable', 'batchEnable', 'batchLogout', 'customAttrsBatchRead'] as const)(
    '%s takes any number of ids from one on, since no limit is stated',
    (name) => {
      const { body } = operations[name];
      expect(parse(body, { user_ids: ids(0) })).toBe('refused');
      for (const length of [1, 1000])
        expect(parse(body, { user_ids: ids(length) })).toStrictEqual({ user_ids: ids(length) });
    },
  );

  it.each([
    { size: 0, taken: false },
    { size: 1, taken: true },
    { size: 50, taken: true },
    { size: 51, taken: false },
    { size: 1.5, taken: false },
  ])('list: a page of $size is taken: $taken', ({ size, taken }) => {
    expect(parse(operations.list.query, { status: ['active'], page_size: size }) !== 'refused').toBe(taken);
  });

  it('search: a page has no upper limit', () => {
    const query = (page_size: number) => ({ keyword: 'z', page_size });
    expect(parse(operations.search.query, query(0))).toBe('refused');
    expect(parse(operations.search.query, query(1000))).toStrictEqual(query(1000));
  });

  it('search: external_contact stands alone', () => {
    const query = (search_source: readonly string[]) => ({ keyword: 'z', page_size: 1, search_source });
    expect(parse(operations.search.query, query(['external_contact']))).not.toBe('refused');
    expect(parse(operations.search.query, query(['company_user', 'external_contact']))).toBe('refused');
  });

  it.each([
    { name: 'status', values: ['active', 'notactive', 'disabled'], others: ['dimission', 'Active', ''] },
    { name: 'gender', values: ['male', 'female', 'secrecy'], others: ['undefined', ''] },
    { name: 'employment_status', values: ['probationary'], others: ['permanent'] },
    {
      name: 'employment_type',
      values: ['permanent', 'intern', 'teacher', 'student', 'staff', 'employee', 'alumni', 'other'],
      others: ['probationary'],
    },
  ])('$name is written with the values of the page only', ({ name, values, others }) => {
    const parseOne = (value: string) =>
      name === 'status'
        ? parse(operations.list.query, { status: [value] })
        : parse(operations.create.body, { user_name: 'n', dept_ids: ['d1'], [name]: value });
    expect(values.filter((value) => parseOne(value) === 'refused')).toStrictEqual([]);
    expect(others.filter((value) => parseOne(value) !== 'refused')).toStrictEqual([]);
  });

  it('search takes the status dimission too', () => {
    const query = { keyword: 'z', page_size: 1, status: ['dimission'] };
    expect(parse(operations.search.query, query)).toStrictEqual(query);
  });

  it('a text that is written may be empty, an id and the name of a user may not', () => {
    expect(parse(operations.update.body, { title: '' })).toStrictEqual({ title: '' });
    expect(parse(operations.update.body, { user_name: '' })).toBe('refused');
    expect(
      parse(operations.batchUpdateOrder.body, { user_order_list: [{ dept_id: '', user_id: 'u1', order: 1 }] }),
    ).toBe('refused');
  });
});

describe('operations', () => {
  const named = Object.entries(operations);

  it.each(named)('%s is called what it is, and has a page of its own', (name, operation) => {
    expect(operation.name).toBe(name);
    expect(Object.entries(pages).find(([, page]) => page === operation.doc)?.[0]).toBe(name);
  });

  it('that change something are repeated only where that does no harm', () => {
    const idempotent = (value: boolean, evidence: string) =>
      named
        .filter(([, operation]) => operation.idempotent.value === value && operation.idempotent.evidence === evidence)
        .map(([name]) => name)
        .toSorted();
    expect(idempotent(false, 'inferred')).toStrictEqual(['create', 'delete']);
    expect(idempotent(true, 'inferred')).toStrictEqual([
      'batchDisable',
      'batchEnable',
      'batchLogout',
      'batchUpdateDept',
      'batchUpdateOrder',
      'customAttrsBatchUpdate',
      'update',
    ]);
    expect(idempotent(true, 'documented')).toHaveLength(12);
  });

  it('want a user token for current and currentId, and take one for search', () => {
    const withToken = (token: string) =>
      named.filter(([, operation]) => operation.token === token).map(([name]) => name);
    expect(withToken('user')).toStrictEqual(['current', 'currentId']);
    expect(withToken('app-or-user')).toStrictEqual(['search']);
    expect(withToken('none')).toStrictEqual(['accessToken']);
    expect(withToken('app')).toHaveLength(17);
  });

  it('ask for the scopes of their pages', () => {
    const scopes = Object.fromEntries(named.map(([name, operation]) => [name, operation.scopes.join(' ')]));
    const write = 'kso.contact.readwrite';
    const read = 'kso.contact.readwrite kso.contact.read';
    const customAttrs = 'kso.user_custom_attr.readwrite';
    expect(scopes).toStrictEqual({
      batchDisable: write,
      batchEnable: write,
      batchRead: read,
      list: read,
      get: read,
      create: write,
      update: write,
      delete: write,
      byEmails: read,
      byPhones: read,
      byExUserIds: read,
      depts: read,
      batchUpdateDept: write,
      batchUpdateOrder: write,
      customAttrsBatchRead: customAttrs,
      customAttrsBatchUpdate: customAttrs,
      batchLogout: read,
      search: read,
      current: 'kso.user_base.read',
      currentId: 'kso.user_current_id.read',
      accessToken: '',
    });
  });
});
