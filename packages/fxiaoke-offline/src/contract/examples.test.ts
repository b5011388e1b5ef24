import { checkSchema, type Schema } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import token from '../../test/fixtures/corp-access-token.json' with { type: 'json' };
import batch from '../../test/fixtures/set-member-status-batch.json' with { type: 'json' };
import { withEachTypeWrong, withOneFieldMore, withoutEachField } from '../../test/support/mutations.ts';
import { corpAccessTokenBody, corpAccessTokenData } from './corp-access-token.ts';
import { MemberStatus } from './member-status.ts';
import { operations } from './operations.ts';
import { setMemberStatusBatchBody, setMemberStatusBatchParameters, traceData } from './set-member-status-batch.ts';

function parse(schema: Schema<unknown>, value: unknown): unknown {
  const checked = checkSchema(schema, value);
  return 'issues' in checked ? 'refused' : checked.value;
}

const requests = [
  {
    name: 'setMemberStatusBatch',
    operation: operations.setMemberStatusBatch,
    schema: setMemberStatusBatchBody,
    fixture: batch,
  },
  { name: 'corpAccessToken', operation: operations.corpAccessToken, schema: corpAccessTokenBody, fixture: token },
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

  it.each([...withoutEachField(body), ...withEachTypeWrong(body), ...withOneFieldMore(body)])(
    'is refused with $name',
    ({ value }) => {
      expect(parse(schema, value)).toBe('refused');
    },
  );
});

it('the parameters are the body without the credentials', () => {
  const { corpAccessToken, corpId, ...parameters } = batch.request.body;
  expect(parse(setMemberStatusBatchParameters, parameters)).toStrictEqual(parameters);
  expect(parse(setMemberStatusBatchParameters, { ...parameters, corpAccessToken })).toBe('refused');
  expect(parse(setMemberStatusBatchParameters, { ...parameters, corpId })).toBe('refused');
});

// `errorCode` and its texts belong to the envelope, not to the data.
const answers: readonly { name: string; schema: Schema<unknown>; data: object; required: readonly string[] }[] = [
  { name: 'setMemberStatusBatch', schema: traceData, data: batch.response, required: [] },
  {
    name: 'corpAccessToken',
    schema: corpAccessTokenData,
    data: token.response,
    required: ['corpAccessToken', 'corpId', 'expiresIn'],
  },
];

describe.each(answers)('the documented answer of $name', ({ schema, data, required }) => {
  const inData = (path: string): boolean => !path.startsWith('error');

  it('parses, and parses back equal', () => {
    expect(parse(schema, data)).toStrictEqual(data);
  });

  it.each(withoutEachField(data).filter(({ path }) => required.includes(path)))(
    'is refused with $name',
    ({ value }) => {
      expect(parse(schema, value)).toBe('refused');
    },
  );

  it.each(withEachTypeWrong(data).filter(({ path }) => inData(path)))('is refused with $name', ({ value }) => {
    expect(parse(schema, value)).toBe('refused');
  });

  it.each(withoutEachField(data).filter(({ path }) => !required.includes(path)))('is fine with $name', ({ value }) => {
    expect(parse(schema, value)).toStrictEqual(value);
  });

  it.each(withOneFieldMore(data))('passes on $name', ({ value }) => {
    expect(parse(schema, value)).toStrictEqual(value);
  });
});

it('every field of an example is changed in turn', () => {
  expect(withoutEachField(batch.request.body).map(({ path }) => path)).toStrictEqual([
    'corpAccessToken',
    'corpId',
    'openUserIds',
    'status',
  ]);
  expect(new Set(withEachTypeWrong(batch.response).map(({ path }) => path))).toStrictEqual(
    new Set(['', 'traceId', 'errorDescription', 'errorMessage', 'errorCode']),
  );
});

describe('what the page says in words', () => {
  it('status is 1 for disabled and 2 for enabled, and nothing else', () => {
    expect(MemberStatus).toStrictEqual({ Disabled: 1, Enabled: 2 });
    const taken = [0, 1, 2, 3, -1, 1.5, '1'].filter(
      (status) => parse(setMemberStatusBatchBody, { ...batch.request.body, status }) !== 'refused',
    );
    expect(taken).toStrictEqual([1, 2]);
  });

  it('any number of ids from one on is taken, since no limit is stated', () => {
    const ids = (length: number) => ({
      ...batch.request.body,
      openUserIds: Array.from({ length }, (_, index) => `openUserId${index}`),
    });
    expect(parse(setMemberStatusBatchBody, ids(0))).toBe('refused');
    expect(parse(setMemberStatusBatchBody, ids(1))).toStrictEqual(ids(1));
    expect(parse(setMemberStatusBatchBody, ids(1000))).toStrictEqual(ids(1000));
  });

  it('the API is no longer maintained, and another is recommended', () => {
    expect(operations.setMemberStatusBatch.deprecated).toMatch(/no longer maintain.*object API.*personnel object/);
  });
});
