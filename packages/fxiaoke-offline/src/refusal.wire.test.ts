import type { CommonOptions, ErrorEntry } from '@x/core-signing';
import { errorOf } from '@x/test-kit/error-of';
import type { Answer } from '@x/test-kit/recording-server';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import { callByName } from '../test/support/call-by-name.ts';
import { connect, credentials, input, refusal, type Scene } from '../test/support/connect.ts';
import { fixtures, operationNames } from '../test/support/fixtures.ts';
import { errors } from './contract/errors.ts';
import { type OperationName, operations } from './contract/operations.ts';
import type { FxiaokeOffline } from './fxiaoke-offline.ts';

const entries: readonly (readonly [reason: string, entry: ErrorEntry])[] = Object.entries(errors);

const everyCall: readonly OperationName[] = [...operationNames, 'corpAccessToken', 'oauthToken'];

/** Every code of the catalogue, for every operation that can answer with it. */
const refusals = entries.flatMap(([reason, entry]) =>
  entry.codes.flatMap((code) =>
    ((entry.operations ?? everyCall) as readonly OperationName[]).map((name) => ({ reason, entry, code, name })),
  ),
);

/** One operation for every code, also for those that none should meet. */
const oneOfEach = entries.map(([reason, entry]) => ({
  reason,
  entry,
  code: entry.codes[0],
  name: refusals.find((refused) => refused.reason === reason)?.name ?? 'setMemberStatusBatch',
}));

type Refused = (typeof oneOfEach)[number];

async function expectRefusal({ reason, entry, code, name }: Refused, options: CommonOptions): Promise<void> {
  const { scene, call, isTokenCall } = callOf(name, [refusal(code)]);
  const { client, tokenCalls, calls } = await connect(scene, options);
  const attempts = attemptsFor(name, entry);
  expect(await errorOf(call(client))).toMatchObject({
    kind: 'vendor',
    vendor: 'fxiaoke',
    operation: name,
    reason,
    code,
    httpStatus: 200,
    vendorMessage: `text of ${code}`,
    // What changes nothing cannot have been carried out by half: reads and the token calls.
    mayHaveExecuted: leavesOpen(name, entry) && operations[name].idempotent.evidence !== 'documented',
    requestId: 'E-O.1',
    advice: entry.advice?.en,
    attempts,
    doc: entry.source,
  });
  expect(isTokenCall ? tokenCalls : calls).toHaveLength(attempts);
}

/** A scene in which an operation is refused, and the call that meets the refusal. */
function callOf(name: OperationName, answers: readonly Answer[]) {
  if (name === 'corpAccessToken' || name === 'oauthToken') {
    const inHeaders = { ...credentials, credentialTransport: 'headers', currentUserId: '1000' } as const;
    const scene: Scene = { token: answers, auth: name === 'oauthToken' ? inHeaders : credentials };
    return { scene, call: (client: FxiaokeOffline) => client.getDepartmentList(), isTokenCall: true };
  }
  const example = fixtures.find(({ operation }) => operation === name)?.variants[0]?.input;
  const scene: Scene = { call: answers };
  return { scene, call: (client: FxiaokeOffline) => callByName(client, name, example), isTokenCall: false };
}

/** What may have taken effect is not sent again where a repeat would do harm. */
function attemptsFor(name: OperationName, entry: ErrorEntry): number {
  const { retry } = entry;
  if (retry === 'never') return 1;
  if (retry === 'refresh-token') return name === 'corpAccessToken' || name === 'oauthToken' ? 1 : 2;
  return leavesOpen(name, entry) && !operations[name].idempotent.value ? 1 : 3;
}

function leavesOpen(name: OperationName, { mayHaveExecuted }: ErrorEntry): boolean {
  return typeof mayHaveExecuted === 'boolean' ? mayHaveExecuted : mayHaveExecuted.includes(name);
}

it.each(refusals)('$name: $code is $reason', async (refused) => {
  await expectRefusal(refused, {});
});

describe.each(transports)('over $name', ({ options }) => {
  it.each(oneOfEach)('$name: $code is $reason', async (refused) => {
    await expectRefusal(refused, options);
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

it('an unknown employee leaves updateMember undone; of a list the others may be done', async () => {
  const one = callOf('updateMember', [refusal(20012)]);
  const many = callOf('setMemberStatusBatch', [refusal(20012)]);
  const ofOne = await errorOf(one.call((await connect(one.scene)).client));
  const ofMany = await errorOf(many.call((await connect(many.scene)).client));
  expect(ofOne).toMatchObject({ reason: 'openUserIdNotFound', mayHaveExecuted: false });
  expect(ofOne).toHaveProperty('message', expect.stringContaining('It was not carried out.'));
  expect(ofMany).toMatchObject({ reason: 'openUserIdNotFound', mayHaveExecuted: true });
  expect(ofMany).toHaveProperty('message', expect.stringContaining('It may have taken effect.'));
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
