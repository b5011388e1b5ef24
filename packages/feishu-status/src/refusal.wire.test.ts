import type { ErrorEntry } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import { json } from '../test/support/canned.ts';
import { connect, openInput } from '../test/support/connect.ts';
import { errorOf } from '../test/support/error-of.ts';
import { transports } from '../test/support/transports.ts';
import { errors } from './contract/errors.ts';
import { operations } from './contract/operations.ts';

const entries: readonly (readonly [reason: string, entry: ErrorEntry])[] = Object.entries(errors);

/** Every code of the catalogue with every status it comes with, for every operation that can answer with it. */
const refusals = entries.flatMap(([reason, entry]) =>
  entry.codes.flatMap((code) =>
    entry.httpStatus.flatMap((httpStatus) =>
      (entry.operations ?? ['batchOpen', 'batchClose']).map((name) => ({ reason, entry, code, httpStatus, name })),
    ),
  ),
);

const attemptsFor = { never: 1, 'refresh-token': 2, backoff: 3 };

const closeInput = { system_status_id: '7101214603622940671', user_list: ['ou_1'] };

describe.each(transports)('over $name', ({ options }) => {
  it.each(refusals)('$name: $code with HTTP $httpStatus is $reason', async (refusal) => {
    const { reason, entry, code, httpStatus, name } = refusal;
    const answers = [json({ code, msg: `text of ${reason}` }, httpStatus, { 'X-Tt-Logid': 'log-1' })];
    const scene = name === 'tenantAccessToken' ? { token: answers } : { call: answers };
    const { client, tokenCalls, calls } = await connect(scene, options);
    const error = await errorOf(name === 'batchClose' ? client.batchClose(closeInput) : client.batchOpen(openInput));

    const attempts = attemptsFor[entry.retry];
    expect(error).toMatchObject({
      kind: 'vendor',
      vendor: 'feishu',
      operation: name,
      reason,
      code,
      httpStatus,
      vendorMessage: `text of ${reason}`,
      mayHaveExecuted: entry.mayHaveExecuted,
      requestId: 'log-1',
      advice: entry.advice?.en,
      attempts,
      doc: entry.source.startsWith('https://')
        ? entry.source
        : Object.values(operations).find((operation) => operation.name === name)?.doc,
    });
    expect(name === 'tenantAccessToken' ? tokenCalls : calls).toHaveLength(attempts);
  });

  it('a code that is not in the catalogue is unlisted, and is not tried again', async () => {
    const { client, calls } = await connect({ call: [json({ code: 2005999, msg: 'brand new' }, 400)] }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({
      kind: 'vendor',
      reason: 'unlisted',
      code: 2005999,
      httpStatus: 400,
      vendorMessage: 'brand new',
      mayHaveExecuted: true,
      advice: undefined,
      doc: operations.batchOpen.doc,
    });
    expect(calls).toHaveLength(1);
  });

  it('an unlisted code stays unlisted whatever its HTTP status', async () => {
    const { client, calls } = await connect({ call: [json({ code: 2005999, msg: '' }, 503)] }, options);
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({ reason: 'unlisted', httpStatus: 503 });
    expect(calls).toHaveLength(1);
  });
});

describe('what the vendor says besides', () => {
  it('becomes details, and log_id the request id', async () => {
    const refusal = {
      code: 99991672,
      msg: 'Access denied.',
      error: {
        log_id: 'log-of-the-body',
        permission_violations: [{ type: 'action_scope_required', subject: 'a:b', internal: 'left out' }],
        field_violations: [{ field: 'user_list', description: 'the max len is 50' }],
        helps: [{ url: 'https://open.feishu.cn/app/cli_1/auth', description: 'Learn more' }],
        troubleshooter: 'look here',
        message: 'left out',
      },
    };
    const { client } = await connect({ call: [json(refusal, 400, { 'X-Tt-Logid': 'log-of-the-header' })] });
    expect(await errorOf(client.batchOpen(openInput))).toMatchObject({
      reason: 'scopeMissing',
      requestId: 'log-of-the-body',
      details: {
        permissionViolations: [{ type: 'action_scope_required', subject: 'a:b' }],
        fieldViolations: [{ field: 'user_list', description: 'the max len is 50' }],
        helps: [{ url: 'https://open.feishu.cn/app/cli_1/auth', description: 'Learn more' }],
        troubleshooter: 'look here',
      },
    });
  });

  it.each([{}, { error: null }, { error: 'text' }, { error: { permission_violations: 'x', helps: [1] } }])(
    'may be of any shape: %j',
    async (rest) => {
      const { client } = await connect({ call: [json({ code: 2005001, msg: 7, ...rest }, 400)] });
      expect(await errorOf(client.batchOpen(openInput))).toMatchObject({
        reason: 'invalidParameter',
        vendorMessage: '',
        details: undefined,
        requestId: undefined,
      });
    },
  );
});
