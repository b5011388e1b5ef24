import type { ErrorEntry } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import { json } from '../test/support/canned.ts';
import { connect, input } from '../test/support/connect.ts';
import { errorOf } from '../test/support/error-of.ts';
import { transports } from '../test/support/transports.ts';
import { errors } from './contract/errors.ts';
import { operations } from './contract/operations.ts';

const entries: readonly (readonly [reason: string, entry: ErrorEntry])[] = Object.entries(errors);

/** Every code of the catalogue with every status it comes with, for every operation that can answer with it. */
const refusals = entries.flatMap(([reason, entry]) =>
  entry.codes.flatMap((code) =>
    entry.httpStatus.flatMap((httpStatus) =>
      (entry.operations ?? ['batchDisable']).map((name) => ({ reason, entry, code, httpStatus, name })),
    ),
  ),
);

const attemptsFor = { never: 1, 'refresh-token': 2, backoff: 3 };

describe.each(transports)('over $name', ({ options }) => {
  it.each(refusals)('$name: $code with HTTP $httpStatus is $reason', async (refusal) => {
    const { reason, entry, code, httpStatus, name } = refusal;
    const answers = [json({ code, msg: `text of ${reason}` }, httpStatus)];
    const scene = name === 'accessToken' ? { token: answers } : { call: answers };
    const { client, tokenCalls, calls } = await connect(scene, options);
    const attempts = attemptsFor[entry.retry];
    expect(await errorOf(client.batchDisable(input))).toMatchObject({
      kind: 'vendor',
      vendor: 'wps',
      operation: name,
      reason,
      code,
      httpStatus,
      vendorMessage: `text of ${reason}`,
      mayHaveExecuted: entry.mayHaveExecuted,
      advice: entry.advice?.en,
      attempts,
      doc: entry.source.startsWith('https://')
        ? entry.source
        : Object.values(operations).find((operation) => operation.name === name)?.doc,
    });
    expect(name === 'accessToken' ? tokenCalls : calls).toHaveLength(attempts);
  });

  it('a code that is not in the catalogue is unlisted, and is not tried again', async () => {
    const { client, calls } = await connect({ call: [json({ code: 400002999, msg: '新的' }, 400)] }, options);
    expect(await errorOf(client.batchDisable(input))).toMatchObject({
      kind: 'vendor',
      reason: 'unlisted',
      code: 400002999,
      httpStatus: 400,
      vendorMessage: '新的',
      mayHaveExecuted: true,
      advice: undefined,
      doc: operations.batchDisable.doc,
    });
    expect(calls).toHaveLength(1);
  });
});

describe('one code for two things', () => {
  it('400000003 is a bad value with HTTP 400 and a missing scope with 403', async () => {
    const answer = (status: number) => json({ code: 400000003, message: '' }, status);
    const first = await connect({ call: [answer(400)] });
    const second = await connect({ call: [answer(403)] });
    expect(await errorOf(first.client.batchDisable(input))).toMatchObject({ reason: 'parameterValueInvalid' });
    expect(await errorOf(second.client.batchDisable(input))).toMatchObject({ reason: 'scopeMissing' });
  });

  it('403000001 is one reason whatever its text: texts change', async () => {
    for (const message of Object.values(errors.permissionDenied.alternativeMessages)) {
      const { client } = await connect({ call: [json({ code: 403000001, message }, 403)] });
      expect(await errorOf(client.batchDisable(input))).toMatchObject({
        reason: 'permissionDenied',
        vendorMessage: message,
      });
    }
  });
});

describe('what the vendor says besides', () => {
  it('the text of a gateway stands under message', async () => {
    const { client } = await connect({ call: [json({ code: 403000001, message: 'kso: PermissionDenied' }, 403)] });
    expect(await errorOf(client.batchDisable(input))).toMatchObject({ vendorMessage: 'kso: PermissionDenied' });
  });

  it('desc, detail, more and debug become details, and nothing else does', async () => {
    const more = { code: 400000001, msg: '流量超出', more: {} };
    const refusal = {
      code: 400000007,
      msg: '无效请求',
      desc: 'd',
      detail: 'e',
      more,
      debug: { desc: 'f' },
      data: 'no',
    };
    const { client } = await connect({ call: [json(refusal, 400)] });
    expect(await errorOf(client.batchDisable(input))).toHaveProperty('details', {
      desc: 'd',
      detail: 'e',
      more,
      debug: { desc: 'f' },
    });
  });

  it.each([{}, { msg: 7 }, { msg: null, message: 7 }, { more: null }])('may be of any shape: %j', async (rest) => {
    const { client } = await connect({ call: [json({ code: 400000002, ...rest }, 400)] });
    expect(await errorOf(client.batchDisable(input))).toMatchObject({
      reason: 'parameterFormatInvalid',
      vendorMessage: '',
      details: undefined,
      requestId: undefined,
    });
  });
});
