import type { ErrorEntry } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import tables from '../../test/fixtures/error-texts.json' with { type: 'json' };
import { fixtures } from '../../test/support/fixtures.ts';
import { errors } from './errors.ts';
import { operations } from './operations.ts';

const entries: readonly (readonly [reason: string, entry: ErrorEntry])[] = Object.entries(errors);

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
  it('has one reason for a code, HTTP status and operation', () => {
    const all = entries.flatMap(([, { codes, httpStatus, operations: some }]) =>
      codes.flatMap((code) =>
        httpStatus.flatMap((status) => (some ?? Object.keys(operations)).map((name) => `${code} ${status} ${name}`)),
      ),
    );
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toStrictEqual([]);
  });

  it.each(entries)('%s names operations that exist, and lists nothing twice', (_, { codes, httpStatus, ...entry }) => {
    for (const name of entry.operations ?? []) expect(Object.keys(operations)).toContain(name);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(httpStatus).size).toBe(httpStatus.length);
  });

  it.each(entries)('%s has advice in English and in Chinese', (_, { advice }) => {
    expect(advice?.en).toMatch(/^[\x20-\x7e]{15,}$/);
    expect(advice?.['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/);
  });

  it.each(entries)('%s says where it was read', (_, { source }) => {
    expect(source).not.toBe('');
    if (source.includes('://')) expect(URL.canParse(source)).toBe(true);
  });

  it.each(rows)('$code "$message" is as in its source', ({ code, httpStatus, message, label }) => {
    const found = entries.filter(([, entry]) => entry.codes.includes(code));
    expect(found).toHaveLength(1);
    for (const [, entry] of found) {
      expect(texts(entry)).toContain(message);
      if (httpStatus !== undefined) expect(entry.httpStatus).toContain(httpStatus);
      if (entry.message === message) expect(entry.evidence).toBe(label);
    }
  });

  it.each(entries)('%s has no code and no text without a source', (_, entry) => {
    const found = rows.filter((row) => entry.codes.includes(row.code));
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining([...entry.codes]));
    expect(found.map(({ message }) => message)).toEqual(expect.arrayContaining([...texts(entry)]));
  });

  it('has a token refreshed, or a call repeated, for these reasons only', () => {
    const reasons = (retry: string) => entries.filter(([, entry]) => entry.retry === retry).map(([reason]) => reason);
    expect(reasons('refresh-token')).toStrictEqual(['accessTokenExpired', 'corpAccessTokenInvalid']);
    expect(reasons('backoff')).toStrictEqual([
      'systemError',
      'systemBusy',
      'serviceException',
      'callLimitExceeded',
      'rateLimited',
    ]);
  });

  it('leaves open whether the call took effect for these reasons, and for some with these operations, only', () => {
    const open = entries.flatMap(([reason, { mayHaveExecuted }]) =>
      mayHaveExecuted ? [[reason, mayHaveExecuted]] : [],
    );
    expect(Object.fromEntries(open)).toStrictEqual({
      systemError: true,
      serviceException: true,
      // What became of the rest of a list is on no page.
      employeeDataForbidden: ['setMemberStatusBatch', 'setMemberStatus'],
      openUserIdNotFound: ['setMemberStatusBatch', 'setMemberStatus', 'changePresetObjectOwner'],
      employeeNotFound: ['setMemberStatusBatch', 'setMemberStatus'],
    });
  });

  it.each(entries)('%s leaves it open for operations that can answer with it', (_, { mayHaveExecuted, operations }) => {
    if (typeof mayHaveExecuted === 'boolean') return;
    expect(operations).toEqual(expect.arrayContaining([...mayHaveExecuted]));
  });

  it('has all 60 refusals of the table, each with a reason of its own', () => {
    const table = tables[0]?.errors.map(({ code }) => code) ?? [];
    expect(table).toHaveLength(60);
    expect(entries.flatMap(([, { codes }]) => codes).toSorted(byNumber)).toStrictEqual(table.toSorted(byNumber));
  });

  it.each(fixtures)('gives $operation the reasons of its fixture', ({ operation, reasons }) => {
    const found = entries.filter(([, entry]) => entry.operations?.includes(operation)).map(([reason]) => reason);
    expect(found.toSorted()).toStrictEqual([...reasons]);
  });

  it('gives codes of other parts of the platform to no operation', () => {
    const unmet = entries.filter(([, entry]) => entry.operations?.length === 0).map(([reason]) => reason);
    expect(unmet).toHaveLength(22);
  });
});

function byNumber(one: number, other: number): number {
  return one - other;
}
