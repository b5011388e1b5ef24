import { checkSchema, type Schema } from '@x/core-signing';
import { withEachTypeWrong, withOneFieldMore, withoutEachField } from '@x/test-kit/mutations';
import { describe, expect, it } from 'vitest';
import corpToken from '../../test/fixtures/corp-access-token.json' with { type: 'json' };
import oauthToken from '../../test/fixtures/oauth-token.json' with { type: 'json' };
import { fixtures, handedOn, inputOf, operationNames } from '../../test/support/fixtures.ts';
import { operations } from './operations.ts';

function parse(schema: Schema<unknown> | undefined, value: unknown): unknown {
  if (schema === undefined) throw new Error('there is nothing to check');
  const checked = checkSchema(schema, value);
  return 'issues' in checked ? 'refused' : checked.value;
}

/** Whether a place lies inside one whose fields are not the contract's. */
function isInside(path: string, places: readonly string[]): boolean {
  return places.some((place) => path.startsWith(`${place}.`));
}

function withoutCaller({ currentOpenUserId, ...rest }: Readonly<Record<string, unknown>>): object {
  return rest;
}

const callerNeeded = { required: ['currentOpenUserId'], optional: [], absent: [] };

const cases = fixtures.map((fixture) => ({
  ...fixture,
  name: fixture.operation,
  contract: operations[fixture.operation],
  // setMemberStatus: its example is completed with what its table requires.
  body: fixture.request.body,
}));

it('there is a fixture for each of the 24 operations', () => {
  expect(operationNames).toHaveLength(24);
  expect(cases.map(({ operation }) => operation)).toStrictEqual(operationNames);
});

describe.each(cases)('the request of $name', (fixture) => {
  const { contract, request, body, source, label, retrieved, variants, openInRequest } = fixture;
  const required = [...fixture.requiredInRequest, ...callerNeeded[contract.currentOpenUserId]];

  it('goes to the method and path of the operation, and says where it was read', () => {
    expect(request.method).toBe(contract.method);
    expect(new URL(request.url).pathname).toBe(contract.path);
    expect(contract.doc).toBe(source);
    expect(contract.evidence).toBe(label);
    for (const { retrieved: date } of [{ retrieved }, ...variants]) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const variant of variants) expect(variant).toMatchObject({ label: 'inferred', source: /./ });
  });

  it('parses, and parses back equal', () => {
    for (const example of [body, ...variants.map((variant) => variant.body)]) {
      expect(parse(contract.body, example)).toStrictEqual(example);
    }
  });

  it('parses without credentials as the parameters', () => {
    for (const input of [inputOf(fixture), ...variants.map((variant) => variant.input)]) {
      expect(parse(contract.parameters, withoutCaller(input))).toStrictEqual(withoutCaller(input));
    }
    expect(parse(contract.parameters, body)).toBe('refused');
  });

  it('cannot do without the credentials and what is required, and without nothing else', () => {
    const refused = withoutEachField(body).filter(({ value }) => parse(contract.body, value) === 'refused');
    const expected = ['corpAccessToken', 'corpId', ...required];
    expect(refused.map(({ path }) => path).toSorted()).toStrictEqual(expected.toSorted());
  });

  it('is refused with a wrong type anywhere but among the fields of an object', () => {
    const changed = withEachTypeWrong(body);
    const taken = changed.filter(({ value }) => parse(contract.body, value) !== 'refused').map(({ name }) => name);
    const open = changed
      .filter(({ path }) => isInside(path, openInRequest) && !required.includes(path))
      .map(({ name }) => name);
    // The owner of a preset object is a text on one page and a list elsewhere.
    if (contract.name === 'changePresetObjectOwner') open.push('array at data.Data.0.ownerId');
    expect(taken).toStrictEqual(open);
  });

  it('is refused with one field more anywhere but among the fields of an object', () => {
    const changed = withOneFieldMore(body);
    const taken = changed.filter(({ value }) => parse(contract.body, value) !== 'refused').map(({ path }) => path);
    expect(taken).toStrictEqual(changed.filter(({ path }) => isInside(path, openInRequest)).map(({ path }) => path));
    expect(changed.length).toBeGreaterThan(taken.length);
  });
});

describe.each(cases)('the answer of $name', ({ contract, response, variants, ...fixture }) => {
  const full = variants.find(({ name }) => name === 'every field')?.response ?? {};
  const data = handedOn(full);

  it('parses, and parses back equal', () => {
    for (const answer of [response, full, ...variants.map((variant) => variant.response)]) {
      expect(parse(contract.data, handedOn(answer))).toStrictEqual(handedOn(answer));
    }
  });

  it('cannot do without what the page requires, and without nothing else', () => {
    const refused = withoutEachField(data).filter(({ value }) => parse(contract.data, value) === 'refused');
    expect(refused.map(({ path }) => path).toSorted()).toStrictEqual(fixture.requiredInAnswer.toSorted());
  });

  it('is refused with a wrong type of a field that is known', () => {
    const changed = withEachTypeWrong(data).filter(({ path }) => !isInside(path, fixture.openInAnswer));
    const taken = changed.filter(({ value }) => parse(contract.data, value) !== 'refused');
    for (const { name, path } of taken) {
      // What no page describes may be null; what the client knows nothing of is handed on as it is.
      const isNull = fixture.nullInAnswer === 'taken' && name.startsWith('null at') && path !== 'traceId';
      const isUnknown = contract.name === 'createErpObject' && path === 'dataId';
      expect({ name, taken: isNull || isUnknown }).toStrictEqual({ name, taken: true });
    }
    expect(taken.length).toBeLessThan(changed.length);
  });

  it('hands on one field more', () => {
    for (const { value } of withOneFieldMore(data)) expect(parse(contract.data, value)).toStrictEqual(value);
  });
});

const tokenCalls = [
  {
    name: 'corpAccessToken',
    contract: operations.corpAccessToken,
    fixture: corpToken,
    required: ['corpAccessToken', 'corpId', 'expiresIn'],
  },
  {
    name: 'oauthToken',
    contract: operations.oauthToken,
    fixture: oauthToken,
    required: ['accessToken', 'ea', 'expiresIn'],
  },
];

describe.each(tokenCalls)('the token call $name', ({ contract, fixture, required }) => {
  const { body, method, url } = fixture.request;
  const data = handedOn(fixture.response);

  it('goes to the method and path of its page', () => {
    expect(method).toBe(contract.method);
    expect(new URL(url).pathname).toBe(contract.path);
    expect(contract.doc).toBe(fixture.source);
    expect(contract.evidence).toBe(fixture.label);
  });

  it('sends and gets what the page shows', () => {
    expect(parse(contract.body, body)).toStrictEqual(body);
    expect(parse(contract.data, data)).toStrictEqual(data);
  });

  it.each([...withoutEachField(body), ...withEachTypeWrong(body), ...withOneFieldMore(body)])(
    'is refused with $name',
    ({ value }) => {
      expect(parse(contract.body, value)).toBe('refused');
    },
  );

  it('is not answered without the token, its end and the company', () => {
    const refused = withoutEachField(data).filter(({ value }) => parse(contract.data, value) === 'refused');
    expect(refused.map(({ path }) => path).toSorted()).toStrictEqual(required);
  });

  it('is not answered with an empty token', () => {
    for (const name of required.filter((field) => field !== 'expiresIn')) {
      expect(parse(contract.data, { ...data, [name]: '' })).toBe('refused');
    }
  });
});

it('the token call of the current way has no other grant', () => {
  expect(parse(operations.oauthToken.body, { ...oauthToken.request.body, grantType: 'refresh_token' })).toBe('refused');
});
