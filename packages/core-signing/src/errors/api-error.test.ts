import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { greet } from '../../test/support/operations.ts';
import { isApiError } from './api-error.ts';
import { ConfigError } from './config-error.ts';
import { InputError } from './input-error.ts';
import { inputErrorFor } from './input-error-for.ts';
import { toError } from './to-error.ts';

const failure = { kind: 'transport', problem: 'connection', sent: 'no', detail: 'the connection failed' } as const;
const transportError = toError(failure, 'Testvendor', greet, 1);

describe('isApiError', () => {
  it.each([
    ['config', 'ConfigError', new ConfigError('wrong', 'appId')],
    ['input', 'InputError', inputErrorFor(greet, [{ path: 'name', message: 'is missing' }])],
    ['transport', 'TransportError', transportError],
    [
      'protocol',
      'ProtocolError',
      toError({ kind: 'protocol', problem: 'empty', httpStatus: 200, issues: [] }, 'T', greet, 1),
    ],
    [
      'vendor',
      'VendorError',
      toError(
        { kind: 'vendor', reason: 'unlisted', mayHaveExecuted: true, code: 1, httpStatus: 200, vendorMessage: '' },
        'T',
        greet,
        1,
      ),
    ],
  ] as const)('knows an error of kind %s, a %s', (kind, name, error) => {
    expect(isApiError(error)).toBe(true);
    expect(error.kind).toBe(kind);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe(`${name}: ${error.message}`);
    expect(inspect(error)).toContain(name);
  });

  it('knows the errors of another installed copy, which has classes of its own', () => {
    const otherMarker: unique symbol = Symbol.for('@x/error');
    class OtherCopyError extends Error {
      readonly [otherMarker] = true;
      readonly kind = 'transport';
    }
    const error = new OtherCopyError('from the other copy');
    expect(error).not.toBeInstanceOf(transportError.constructor);
    expect(isApiError(error)).toBe(true);
  });

  it.each<[name: string, value: unknown]>([
    ['another error', new TypeError('a bug')],
    ['an error with a kind', Object.assign(new Error('x'), { kind: 'transport' })],
    ['an error with another symbol of the same name', Object.assign(new Error('x'), { [Symbol('@x/error')]: true })],
    ['an object with the marker', { [Symbol.for('@x/error')]: true, kind: 'vendor' }],
    ['the reason of an abort', AbortSignal.abort().reason],
    ['a text', 'ApiError'],
    ['nothing', undefined],
    ['null', null],
  ])('does not know %s', (_name, value) => {
    expect(isApiError(value)).toBe(false);
  });
});

describe('inputErrorFor', () => {
  it('names the operation, the first faults and the page, and holds them all', () => {
    const issues = ['a', 'b', 'c', 'd', 'e'].map((path) => ({ path, message: 'is missing' }));
    const error = inputErrorFor(greet, issues);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toBe(
      `greet was not sent: a: is missing; b: is missing; c: is missing; and 2 more. See ${greet.doc}`,
    );
    expect(error).toMatchObject({ vendor: 'feishu', operation: 'greet', sent: 'no', doc: greet.doc, issues });
  });

  it('names the input itself without a path', () => {
    expect(inputErrorFor(greet, [{ path: '', message: 'expected object' }]).message).toBe(
      `greet was not sent: expected object. See ${greet.doc}`,
    );
  });
});
