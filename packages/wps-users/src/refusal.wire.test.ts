import type { ErrorEntry } from '@x/core-signing';
import { json } from '@x/test-kit/canned';
import { errorOf } from '@x/test-kit/error-of';
import { transports } from '@x/test-kit/transports';
import { describe, expect, it } from 'vitest';
import tables from '../test/fixtures/error-texts.json' with { type: 'json' };
import { answering } from '../test/support/answering.ts';
import { callByName } from '../test/support/call-by-name.ts';
import { connect, input } from '../test/support/connect.ts';
import { fixtures } from '../test/support/fixtures.ts';
import { errorSections, errors } from './contract/errors.ts';
import { operations } from './contract/operations.ts';
import { createWpsUsers } from './create-wps-users.ts';

type NamedEntry = readonly [reason: string, entry: ErrorEntry];

const { common, gateway, oauth, user, account, organisation } = errorSections;
const own: readonly NamedEntry[] = [common, gateway, oauth, user, account, organisation].flatMap((section) =>
  Object.entries(section),
);

/** Every code that our calls can meet, with every status it comes with, for every call that can answer with it. */
const refusals = own.flatMap(([reason, entry]) =>
  entry.codes.flatMap((code) =>
    entry.httpStatus.flatMap((httpStatus) =>
      callsMeeting(entry).map((name) => {
        const fixture = fixtures.find(({ operation }) => operation === name);
        return { reason, entry, code, httpStatus, name, fixture };
      }),
    ),
  ),
);

/** A code that any call can meet is tried with one of them. */
function callsMeeting({ operations: names = [] }: ErrorEntry): readonly string[] {
  return names.length === 0 ? ['batchDisable'] : names;
}

function leavesOpen({ mayHaveExecuted }: ErrorEntry, name: string): boolean {
  return typeof mayHaveExecuted === 'boolean' ? mayHaveExecuted : mayHaveExecuted.includes(name);
}

const attemptsFor = { never: 1, 'refresh-token': 2, backoff: 3 };

describe.each(transports)('over $name', ({ options }) => {
  it.each(refusals)('$name: $code with HTTP $httpStatus is $reason', async (refusal) => {
    const { reason, entry, code, httpStatus, name, fixture } = refusal;
    const answers = [json({ code, msg: `text of ${reason}` }, httpStatus)];
    const scene = name === 'accessToken' ? { token: answers } : { call: answers };
    const { client, tokenCalls, calls } = await connect(scene, options);
    const call = callByName(client, fixture?.operation ?? 'batchDisable', fixture?.input ?? input);
    const attempts = attemptsFor[entry.retry];
    const operation = Object.values(operations).find((candidate) => candidate.name === name);
    // What changes nothing cannot have been carried out by half: reads and the token call.
    const mayHaveExecuted = leavesOpen(entry, name) && operation?.idempotent.evidence !== 'documented';
    expect(await errorOf(call)).toMatchObject({
      kind: 'vendor',
      vendor: 'wps',
      operation: name,
      reason,
      code,
      httpStatus,
      vendorMessage: `text of ${reason}`,
      mayHaveExecuted,
      advice: entry.advice?.en,
      attempts,
      doc: entry.source.startsWith('https://') ? entry.source : operation?.doc,
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

interface Row {
  readonly code: number;
  readonly httpStatus?: number;
  readonly message: string;
}

/** What the vendor's table and the captures say. */
const rows: readonly Row[] = tables.flatMap(({ errors: listed }): readonly Row[] => listed);

describe.each(fixtures)('$operation', ({ operation, input: examples }) => {
  it('has a reason for every code of the vendor, with whichever key its text stands under', async () => {
    const missed: unknown[] = [];
    for (const key of ['msg', 'message']) {
      for (const { code, message, httpStatus = Number(String(code).slice(0, 3)) } of rows) {
        const { transport } = answering(json({ code, [key]: message }, httpStatus));
        const getAccessToken = () => 'token-1';
        const auth = { signing: 'none', getAccessToken, getUserAccessToken: getAccessToken } as const;
        const client = createWpsUsers({ ...auth, transport, retry: false });
        const error = await errorOf(callByName(client, operation, examples));
        const { reason, ...rest } = error as Readonly<Record<string, unknown>>;
        const [, entry] = Object.entries<ErrorEntry>(errors).find(([name]) => name === reason) ?? [];
        const isRight =
          entry?.codes.includes(code) === true &&
          entry.httpStatus.includes(httpStatus) &&
          rest['operation'] === operation &&
          rest['vendorMessage'] === message;
        if (!isRight) missed.push({ code, reason });
      }
    }
    expect(missed).toStrictEqual([]);
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

describe('one code for a call for one user and for a call for many', () => {
  it('an unknown user leaves an update undone; of a list the other users may be done', async () => {
    const answer = json({ code: 400002125, msg: '用户不存在' }, 400);
    const one = await connect({ call: [answer] });
    const many = await connect({ call: [answer] });
    const ofUpdate = await errorOf(
      callByName(one.client, 'update', fixtures.find(({ operation }) => operation === 'update')?.input),
    );
    const ofDisable = await errorOf(many.client.batchDisable(input));
    expect(ofUpdate).toMatchObject({ reason: 'userNotFound', mayHaveExecuted: false });
    expect(ofUpdate).toHaveProperty('message', expect.stringContaining('It was not carried out.'));
    expect(ofDisable).toMatchObject({ reason: 'userNotFound', mayHaveExecuted: true });
    expect(ofDisable).toHaveProperty('message', expect.stringContaining('It may have taken effect.'));
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
