import type { ErrorEntry, Operation } from '@x/core-signing';
import { json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import tables from '../test/fixtures/error-texts.json' with { type: 'json' };
import refusals from '../test/fixtures/refusals.json' with { type: 'json' };
import { connect, openInput } from '../test/support/connect.ts';
import { sampleOf } from '../test/support/samples.ts';
import { errors } from './contract/errors.ts';
import { operations } from './contract/operations.ts';

const entries: readonly (readonly [reason: string, entry: ErrorEntry])[] = Object.entries(errors);

const statusOperations = Object.keys(operations).filter((name) => name !== 'tenantAccessToken');

/**
 * Every code of the catalogue with every status it comes with, for every operation that can answer with it. A code that
 * none of them answers is known all the same, should it come.
 */
const cases = entries.flatMap(([reason, entry]) =>
  entry.codes.flatMap((code) =>
    entry.httpStatus.flatMap((httpStatus) =>
      operationsOf(entry).map((name) => ({ reason, entry, code, httpStatus, name })),
    ),
  ),
);

function operationsOf({ operations: names = statusOperations }: ErrorEntry): readonly string[] {
  return names.length === 0 ? ['list'] : names;
}

function operationOf(name: string): Operation {
  const found = Object.values(operations).find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`there is no operation ${name}`);
  return found;
}

/** What passes by itself is tried again where a repeat does no harm, or where nothing was carried out. */
function attemptsFor(entry: ErrorEntry, operation: Operation): number {
  const { retry } = entry;
  if (retry === 'backoff') return operation.idempotent.value || !leavesOpen(entry, operation.name) ? 3 : 1;
  return retry === 'refresh-token' ? 2 : 1;
}

function leavesOpen({ mayHaveExecuted }: ErrorEntry, name: string): boolean {
  return typeof mayHaveExecuted === 'boolean' ? mayHaveExecuted : mayHaveExecuted.includes(name);
}

describe.each(transports)('over $name', ({ options }) => {
  it.each(cases)('$name: $code with HTTP $httpStatus is $reason', async (refusal) => {
    const { reason, entry, code, httpStatus, name } = refusal;
    const answers = [json({ code, msg: `text of ${reason}` }, httpStatus, { 'X-Tt-Logid': 'log-1' })];
    const scene = name === 'tenantAccessToken' ? { token: answers } : { call: answers };
    const { client, tokenCalls, calls } = await connect(scene, options);
    const error = await errorOf(sampleOf(name === 'tenantAccessToken' ? 'batchOpen' : name).run(client));

    const attempts = attemptsFor(entry, operationOf(name));
    expect(error).toMatchObject({
      kind: 'vendor',
      vendor: 'feishu',
      operation: name,
      reason,
      code,
      httpStatus,
      vendorMessage: `text of ${reason}`,
      // What changes nothing cannot have been carried out by half: reads and the token call.
      mayHaveExecuted: leavesOpen(entry, name) && operationOf(name).idempotent.evidence !== 'documented',
      requestId: 'log-1',
      advice: entry.advice?.en,
      attempts,
      doc: entry.source.startsWith('https://') ? entry.source : operationOf(name).doc,
    });
    expect(name === 'tenantAccessToken' ? tokenCalls : calls).toHaveLength(attempts);
  });

  it.each(statusOperations)('a code of the pages leads to the page of %s', async (name) => {
    const { client } = await connect({ call: [json({ code: 2005001, msg: '' }, 400)] }, options);
    const error = await errorOf(sampleOf(name).run(client));
    expect(error).toMatchObject({ reason: 'invalidParameter', doc: operationOf(name).doc });
    expect(operationOf(name).doc).toMatch(/^https:\/\//);
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

/** The rows of the error tables on the six pages. */
const pageRows = tables.flatMap(({ operations: names = [], errors: rows }) =>
  names.flatMap((name) => rows.map((row) => ({ name, ...row }))),
);

it('the six pages have 21 rows together', () => {
  expect(pageRows).toHaveLength(21);
});

it.each(pageRows)('$name: $code "$message" of the page has a reason, and was not carried out', async (row) => {
  const { name, code, message } = row;
  const { client, calls } = await connect({ call: [json({ code, msg: message, data: {} }, 400)] });
  const error = await errorOf(sampleOf(name).run(client));
  expect(error).toMatchObject({
    kind: 'vendor',
    operation: name,
    code,
    vendorMessage: message,
    mayHaveExecuted: false,
  });
  expect(error).not.toMatchObject({ reason: 'unlisted' });
  expect(calls).toHaveLength(1);
});

/** What the client makes of whole answers that a page shows or that somebody captured. */
const expectations = new Map<number, object>([
  [
    99991672,
    {
      reason: 'scopeMissing',
      requestId: '202307211618216F3E9EB64DC7E1234',
      details: {
        permissionViolations: [{ type: 'action_scope_required', subject: 'contact:user.id:readonly' }],
        helps: [
          {
            url: 'https://open.feishu.cn/app/cli_a41bc75349bcxxxx/auth?q=contact:user.id:readonly&op_from=openapi',
            description: 'Learn more about scopes and how to add them: [contact:user.id:readonly]',
          },
        ],
      },
    },
  ],
  [
    99991663,
    {
      reason: 'accessTokenInvalid',
      requestId: '20260708162959ADCA453D2E20D74D18A2',
      details: {
        troubleshooter:
          '排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=20260708162959ADCA453D2E20D74D18A2&code=99991663&method_id=7143131115984814081',
      },
    },
  ],
  [99991400, { reason: 'rateLimited', retryAfterMs: 52_000, attempts: 1 }],
  [10003, { reason: 'tokenRequestInvalid' }],
  [10014, { reason: 'appCredentialsRejected' }],
]);

const wholeAnswers = refusals.flatMap(({ operations: names, ...answer }) =>
  names.map((name) => ({ name, code: answer.body.code, answer })),
);

it.each(wholeAnswers)('$name: the whole answer with $code is read', async ({ name, code, answer }) => {
  const answers = [json(answer.body, answer.httpStatus, { ...answer.headers })];
  const { client } = await connect(name === 'tenantAccessToken' ? { token: answers } : { call: answers });
  expect(await errorOf(sampleOf(name === 'tenantAccessToken' ? 'batchOpen' : name).run(client))).toMatchObject({
    kind: 'vendor',
    operation: name,
    code,
    httpStatus: answer.httpStatus,
    vendorMessage: answer.body.msg,
    ...expectations.get(code),
  });
  expect(expectations.has(code)).toBe(true);
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
