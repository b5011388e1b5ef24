import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../test/support/schemas.ts';
import type { Schema, SchemaIssue } from '../contract/schema.ts';
import type { Issue } from '../errors/failure.ts';
import { checkSchema } from './check-schema.ts';

function issuesOf(value: unknown, ...found: readonly SchemaIssue[]): readonly Issue[] {
  const checked = checkSchema(
    schemaOf(() => found),
    value,
  );
  return 'issues' in checked ? checked.issues : [];
}

describe('checkSchema', () => {
  it('gives the value of the schema, which may be another than was checked', () => {
    const trimming: Schema<string> = {
      '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: String(value).trim() }) },
    };
    expect(checkSchema(trimming, ' a ')).toEqual({ value: 'a' });
  });

  it('refuses what throws when it is read, and leaves no rejection behind', () => {
    const waiting: Schema<string> = {
      '~standard': { version: 1, vendor: 'test', validate: () => Promise.reject(new Error('a getter threw')) },
    };
    expect(checkSchema(waiting, 'a')).toEqual({
      issues: [{ path: '', message: 'cannot be read: something in it throws' }],
    });
  });

  // The fields of the faults are those of zod 4.
  it.each<[value: unknown, issue: SchemaIssue & Readonly<Record<string, unknown>>, expected: Issue]>([
    [
      { a: 5 },
      { code: 'invalid_type', expected: 'string', path: ['a'], message: 'm' },
      { path: 'a', message: 'expected string' },
    ],
    [{}, { code: 'invalid_type', expected: 'string', path: ['a'], message: 'm' }, { path: 'a', message: 'is missing' }],
    [
      { list: [{ end: 'x' }] },
      { code: 'invalid_value', values: ['open', 1], path: ['list', 0, 'end'], message: 'm' },
      { path: 'list[0].end', message: 'must be one of "open", 1' },
    ],
    [
      { a: [] },
      { code: 'too_small', origin: 'array', minimum: 1, path: ['a'], message: 'm' },
      { path: 'a', message: 'must not be empty' },
    ],
    [
      { a: [1] },
      { code: 'too_small', origin: 'array', minimum: 2, path: ['a'], message: 'm' },
      { path: 'a', message: 'must have at least 2 entries' },
    ],
    [
      { a: [1] },
      { code: 'too_big', origin: 'array', maximum: 50, path: ['a'], message: 'm' },
      { path: 'a', message: 'must have at most 50 entries' },
    ],
    [
      { a: '' },
      { code: 'too_small', origin: 'string', minimum: 1, path: ['a'], message: 'm' },
      { path: 'a', message: 'must not be empty' },
    ],
    [
      { a: 'x' },
      { code: 'too_big', origin: 'string', maximum: 9, path: ['a'], message: 'm' },
      { path: 'a', message: 'must have at most 9 characters' },
    ],
    [
      { a: 0 },
      { code: 'too_small', origin: 'number', minimum: 1, path: ['a'], message: 'm' },
      { path: 'a', message: 'must be at least 1' },
    ],
    [
      { a: 99 },
      { code: 'too_big', origin: 'int', maximum: 50, path: ['a'], message: 'm' },
      { path: 'a', message: 'must be at most 50' },
    ],
    [
      { a: 1 },
      { code: 'custom', path: ['a'], message: 'must be in the future' },
      { path: 'a', message: 'must be in the future' },
    ],
    [
      { a: 1 },
      { message: 'of another schema library', path: [{ key: 'a' }] },
      { path: 'a', message: 'of another schema library' },
    ],
    ['x', { code: 'invalid_type', expected: 'object', message: 'm' }, { path: '', message: 'expected object' }],
    [
      undefined,
      { code: 'invalid_type', expected: 'object', path: [], message: 'm' },
      { path: '', message: 'is missing' },
    ],
    [
      { a: null },
      { code: 'invalid_type', expected: 'string', path: ['a'], message: 'm' },
      { path: 'a', message: 'expected string' },
    ],
  ])('puts the faults of %j into words', (value, issue, expected) => {
    expect(issuesOf(value, issue)).toEqual([expected]);
  });

  it('names every unknown key at its place', () => {
    const issue = { code: 'unrecognized_keys', keys: ['x', 'y'], path: ['list', 0], message: 'm' };
    expect(issuesOf({ list: [{ x: 1, y: 2 }] }, issue)).toEqual([
      { path: 'list[0].x', message: 'is no parameter of this operation' },
      { path: 'list[0].y', message: 'is no parameter of this operation' },
    ]);
  });
});
