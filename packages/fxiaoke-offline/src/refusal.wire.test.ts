import type { ErrorEntry } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import { connect, input, refusal } from '../test/support/connect.ts';
import { errorOf } from '../test/support/error-of.ts';
import { transports } from '../test/support/transports.ts';
import { errors } from './contract/errors.ts';
import { operations } from './contract/operations.ts';

const entries: readonly (readonly [reason: string, entry: ErrorEntry])[] = Object.entries(errors);

/** Every code of the catalogue, for every operation that can answer with it. */
const refusals = entries.flatMap(([reason, entry]) =>
  entry.codes.flatMap((code) =>
    (entry.operations ?? ['setMemberStatusBatch']).map((name) => ({ reason, entry, code, name })),
  ),
);

const attemptsFor = { never: 1, 'refresh-token': 2, backoff: 3 };

describe.each(transports)('over $name', ({ options }) => {
  it.each(refusals)('$name: $code is $reason', async ({ reason, entry, code, name }) => {
    const answers = [refusal(code)];
    const scene = name === 'corpAccessToken' ? { token: answers } : { call: answers };
    const { client, tokenCalls, calls } = await connect(scene, options);
    const attempts = attemptsFor[entry.retry];
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({
      kind: 'vendor',
      vendor: 'fxiaoke',
      operation: name,
      reason,
      code,
      httpStatus: 200,
      vendorMessage: `text of ${code}`,
      mayHaveExecuted: entry.mayHaveExecuted,
      requestId: 'E-O.1',
      advice: entry.advice?.en,
      attempts,
      doc: entry.source,
    });
    expect(name === 'corpAccessToken' ? tokenCalls : calls).toHaveLength(attempts);
  });

  it('a code that is not in the catalogue is unlisted, and is not tried again', async () => {
    const { client, calls } = await connect({ call: [refusal(30001)] }, options);
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({
      kind: 'vendor',
      reason: 'unlisted',
      code: 30001,
      vendorMessage: 'text of 30001',
      mayHaveExecuted: true,
      advice: undefined,
      doc: operations.setMemberStatusBatch.doc,
    });
    expect(calls).toHaveLength(1);
  });
});

describe('what the vendor says besides', () => {
  it('errorDescription becomes a detail, and nothing else does', async () => {
    const { client } = await connect({ call: [refusal(15002, { errorDescription: '缺少参数', data: 'no' })] });
    expect(await errorOf(client.setMemberStatusBatch(input))).toHaveProperty('details', {
      errorDescription: '缺少参数',
    });
  });

  it.each([
    { errorMessage: undefined, traceId: undefined },
    { errorMessage: 7, traceId: 7, errorDescription: null },
  ])('may be missing or of any shape: %o', async (rest) => {
    const { client } = await connect({ call: [refusal(15002, rest)] });
    expect(await errorOf(client.setMemberStatusBatch(input))).toMatchObject({
      reason: 'parameterInvalid',
      vendorMessage: '',
      details: undefined,
      requestId: undefined,
    });
  });

  it('a text never decides: an error that says OK is an error, and a success that says fail is none', async () => {
    const refused = await connect({ call: [refusal(20012, { errorMessage: 'OK', errorDescription: 'success' })] });
    expect(await errorOf(refused.client.setMemberStatusBatch(input))).toMatchObject({ reason: 'openUserIdNotFound' });
    const taken = await connect({ call: [refusal(0, { errorMessage: 'fail' })] });
    expect(await taken.client.setMemberStatusBatch(input)).toStrictEqual({ traceId: 'E-O.1' });
  });
});
