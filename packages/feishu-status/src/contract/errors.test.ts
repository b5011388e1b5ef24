import type { ErrorEntry } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import tables from '../../test/fixtures/error-texts.json' with { type: 'json' };
import { accessTokenErrors } from './access-token-errors.ts';
import { errors } from './errors.ts';
import { gatewayErrors } from './gateway-errors.ts';
import { operations } from './operations.ts';
import { permissionErrors } from './permission-errors.ts';
import { systemStatusErrors } from './system-status-errors.ts';
import { tokenCallErrors } from './token-call-errors.ts';
import { userIdErrors } from './user-id-errors.ts';

const entries: readonly (readonly [reason: string, entry: ErrorEntry])[] = Object.entries(errors);

interface Row {
  readonly code: number;
  readonly httpStatus?: number;
  readonly message: string;
  readonly label: string;
}

const rows: readonly Row[] = tables.flatMap(({ label, errors: listed }) => listed.map((row) => ({ ...row, label })));

/** What the page of each operation lists. */
const pageTables = tables.flatMap(({ operations: names = [], source, errors: listed }) =>
  names.map((name) => ({ name, source, codes: listed.map(({ code }) => code) })),
);

function texts({ message, alternativeMessages = {} }: ErrorEntry): readonly string[] {
  return [message, ...Object.values(alternativeMessages)];
}

describe('the error catalogue', () => {
  it('holds every topic whole: no reason stands twice', () => {
    const topics = [
      systemStatusErrors,
      accessTokenErrors,
      permissionErrors,
      gatewayErrors,
      userIdErrors,
      tokenCallErrors,
    ];
    const reasons = topics.flatMap((topic) => Object.keys(topic));
    expect(entries.map(([reason]) => reason)).toStrictEqual(reasons);
  });

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
    expect(source.includes('://')).toBe(source.startsWith('https://'));
    if (source.includes('://')) expect(new URL(source).href).toBe(source);
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

  it.each(pageTables)('$name can answer with what its page lists, and with no other code of the pages', (page) => {
    const { name, source, codes } = page;
    expect(Object.entries(operations).find(([key]) => key === name)?.[1].doc).toBe(source);
    const catalogued = Object.values<ErrorEntry>(systemStatusErrors)
      .filter((entry) => entry.operations?.includes(name))
      .flatMap((entry) => entry.codes);
    expect(catalogued).toStrictEqual(codes);
  });

  it('has the table of each of the six pages', () => {
    expect(pageTables.map(({ name }) => name)).toStrictEqual(
      Object.keys(operations).filter((name) => name !== 'tenantAccessToken'),
    );
  });

  it('has a token refreshed, or a call repeated, for these reasons only', () => {
    const reasons = (retry: string) => entries.filter(([, entry]) => entry.retry === retry).map(([reason]) => reason);
    expect(reasons('refresh-token')).toStrictEqual([
      'accessTokenInvalid',
      'appAccessTokenInvalid',
      'tenantCodeInvalid',
    ]);
    expect(reasons('backoff')).toStrictEqual(['rateLimited', 'internalError']);
  });

  it('leaves open whether the call took effect for these reasons only', () => {
    expect(entries.filter(([, entry]) => entry.mayHaveExecuted).map(([reason]) => reason)).toStrictEqual([
      'internalError',
    ]);
  });

  it('leaves to other calls of the vendor what these operations cannot answer', () => {
    expect(entries.filter(([, entry]) => entry.operations?.length === 0).map(([reason]) => reason)).toStrictEqual([
      'refreshTokenInvalid',
      'userScopeMissing',
      'appTicketNotResent',
      'authorizationCodeUnknown',
      'clientAuthenticatedTwice',
    ]);
  });
});
