import { withEachTypeWrong, withOneFieldMore, withoutEachField } from '@x/test-kit/mutations';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../../test/support/fixtures.ts';
import { parse } from '../../test/support/parse.ts';
import { operations } from './operations.ts';

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
