import type { ErrorEntry } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import tables from '../../test/fixtures/error-texts.json' with { type: 'json' };
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

  it('has a token refreshed, or a call repeated, for these reasons only', () => {
    const reasons = (retry: string) => entries.filter(([, entry]) => entry.retry === retry).map(([reason]) => reason);
    expect(reasons('refresh-token')).toStrictEqual(['accessTokenInvalid']);
    expect(reasons('backoff')).toStrictEqual([
      'flowExceeded',
      'tooManyRequests',
      'circuitOpen',
      'storageError',
      'serverError',
      'temporarilyUnavailable',
    ]);
  });

  it('leaves open whether the call took effect for these reasons only', () => {
    expect(entries.filter(([, entry]) => entry.mayHaveExecuted).map(([reason]) => reason)).toStrictEqual([
      'storageError',
      'serverError',
      // What became of the rest of the list is on no page.
      'userNotFound',
      'userDeleted',
      'superAdministratorProtected',
    ]);
  });
});
