import type { ErrorEntry } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import token from '../../test/fixtures/access-token.json' with { type: 'json' };
import tables from '../../test/fixtures/error-texts.json' with { type: 'json' };
import { fixtures } from '../../test/support/fixtures.ts';
import { errorSections, errors } from './errors.ts';
import { operations } from './operations.ts';

type NamedEntry = readonly [reason: string, entry: ErrorEntry];

const entries: readonly NamedEntry[] = Object.entries(errors);
const { common, gateway, oauth, user, account, organisation, ...foreign } = errorSections;
const own: readonly NamedEntry[] = [common, gateway, oauth, user, account, organisation].flatMap((section) =>
  Object.entries(section),
);
const foreignEntries: readonly NamedEntry[] = Object.values(foreign).flatMap((section) => Object.entries(section));

interface Row {
  readonly code: number;
  readonly httpStatus?: number;
  readonly message: string;
  readonly label: string;
}

const rows: readonly Row[] = tables.flatMap(({ label, errors: listed }) => listed.map((row) => ({ ...row, label })));

function texts({ message, alternativeMessages = {} }: ErrorEntry): readonly string[] {
  return [message, ...Object.values(alternativeMessages)];
}

describe('the error catalogue', () => {
  it('has the whole table of the vendor, section by section', () => {
    const codes = (section: object) => Object.values<ErrorEntry>({ ...section }).flatMap((entry) => entry.codes).length;
    expect(
      Object.fromEntries(Object.entries(errorSections).map(([name, section]) => [name, codes(section)])),
    ).toStrictEqual({
      common: 21,
      gateway: 2,
      oauth: 13,
      user: 15,
      account: 16,
      organisation: 107,
      group: 55,
      drive: 84,
      storage: 4,
      link: 1,
      store: 7,
      webOffice: 2,
      entitlement: 5,
      mail: 15,
    });
  });

  it('has every reason of every section, once', () => {
    const reasons = Object.values(errorSections).flatMap((section) => Object.keys(section));
    expect(reasons.toSorted()).toStrictEqual(Object.keys(errors).toSorted());
  });

  it('has one reason for a code and HTTP status', () => {
    const all = entries.flatMap(([, { codes, httpStatus }]) =>
      codes.flatMap((code) => httpStatus.map((status) => `${code} ${status}`)),
    );
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toStrictEqual([]);
  });

  it.each(entries)(
    '%s names operations that exist, and lists nothing twice',
    (reason, { codes, httpStatus, ...entry }) => {
      for (const name of entry.operations ?? []) expect(Object.keys(operations)).toContain(name);
      expect(reason).toMatch(/^[a-z][A-Za-z]+$/);
      expect(new Set(entry.operations).size).toBe(entry.operations?.length ?? 0);
      expect(new Set(codes).size).toBe(codes.length);
      expect(new Set(httpStatus).size).toBe(httpStatus.length);
    },
  );

  it.each(own)(
    '%s, which our calls can meet, has advice in English and in Chinese',
    (_, { advice, operations: some }) => {
      expect(advice?.en).toMatch(/^[\x20-\x7e]{15,}\.$/);
      expect(advice?.['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(some).not.toStrictEqual([]);
    },
  );

  it.each(foreignEntries)('%s, which they cannot meet, has the text of the vendor and no advice', (_, entry) => {
    expect(entry.operations).toStrictEqual([]);
    expect(entry.advice).toBeUndefined();
    expect(entry.alternativeMessages).toBeUndefined();
  });

  it.each(entries)('%s says where it was read', (_, { source }) => {
    expect(source).not.toBe('');
    if (source.includes('://')) expect(URL.canParse(source)).toBe(true);
  });

  it.each(entries)('%s has a text that can be read', (_, { message }) => {
    expect(message.trim()).toBe(message);
    expect(message).not.toMatch(/\\u|\\"|&[a-z]+;|<br|\ufffd/);
  });

  it.each(rows)('$code "$message" is as in its source', ({ code, httpStatus, message }) => {
    const found = entries.filter(
      ([, entry]) => entry.codes.includes(code) && (httpStatus === undefined || entry.httpStatus.includes(httpStatus)),
    );
    expect(found).toHaveLength(1);
    expect(found.flatMap(([, entry]) => texts(entry))).toContain(message);
  });

  it.each(entries)('%s has no code, no text and no label without a source', (_, entry) => {
    const found = rows.filter((row) => entry.codes.includes(row.code));
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining([...entry.codes]));
    expect(found.map(({ message }) => message)).toEqual(expect.arrayContaining([...texts(entry)]));
    expect(found.map(({ label }) => label)).toContain(entry.evidence);
  });

  it.each([...fixtures, token])('names $operation for the reasons that its fixture lists', ({ operation, reasons }) => {
    const naming = entries.filter(([, entry]) => entry.operations?.includes(operation)).map(([reason]) => reason);
    expect(naming.toSorted()).toStrictEqual(reasons.toSorted());
  });

  it('has a token refreshed, or a call repeated, for these reasons only', () => {
    const reasons = (retry: string) => entries.filter(([, entry]) => entry.retry === retry).map(([reason]) => reason);
    expect(reasons('refresh-token')).toStrictEqual(['accessTokenInvalid']);
    expect(reasons('backoff')).toStrictEqual([
      'flowExceeded',
      'lockHeld',
      'tooManyRequests',
      'circuitOpen',
      'storageError',
      'serverError',
      'temporarilyUnavailable',
      'departmentOrderRebuilding',
      'departmentMemberOrderRebuilding',
      'fileOperationInProgress',
      'driveServerBusy',
      'driveOperationInProgress',
      'driveStorageError',
      'chunkMergeInProgress',
    ]);
  });

  it('leaves open whether any call took effect for these reasons only', () => {
    expect(entries.filter(([, entry]) => entry.mayHaveExecuted === true).map(([reason]) => reason)).toStrictEqual([
      'lockNotHeld',
      'requestCancelled',
      'storageError',
      'serverError',
      'batchCreatePartlyFailed',
      'driveStorageError',
    ]);
  });

  it.each(entries)('%s leaves it open for each operation on a list that it names, and for no other', (_, entry) => {
    if (entry.mayHaveExecuted === true) return;
    const open = entry.mayHaveExecuted === false ? [] : entry.mayHaveExecuted;
    const onLists = (entry.operations ?? []).filter((name) => operationsOnLists.includes(name));
    expect(open).toStrictEqual(onLists);
  });
});

/** Writes whose body is a list, an entry of which can be refused. What then became of the others is on no page. */
const operationsOnLists: readonly string[] = [
  'batchDisable',
  'batchEnable',
  'batchUpdateDept',
  'batchUpdateOrder',
  'customAttrsBatchUpdate',
  'batchLogout',
];
