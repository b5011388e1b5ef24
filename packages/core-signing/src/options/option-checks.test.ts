import { describe, expect, it } from 'vitest';
import { surfacesOf } from '../../test/support/surfaces-of.ts';
import { ConfigError } from '../errors/config-error.ts';
import { optionChecks } from './option-checks.ts';

const checks = optionChecks('createTest');

function errorOf(check: () => unknown): ConfigError {
  try {
    check();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('credential', () => {
  it('is visible ASCII', () => {
    expect(checks.credential('appSecret', 'aZ09-._~+/=!#$%')).toBe('aZ09-._~+/=!#$%');
  });

  it.each<[value: unknown, problem: string]>([
    [undefined, 'is missing'],
    [null, 'is missing'],
    ['', 'is empty'],
    [4_711, 'must be a string'],
    [{ value: 'canary' }, 'must be a string'],
    ['canary ', 'holds a space, a line break or another character that no credential has'],
    ['canary\r\nX-Evil: 1', 'holds a space, a line break or another character that no credential has'],
    ['canary\u0000', 'holds a space, a line break or another character that no credential has'],
    ['canary密', 'holds a space, a line break or another character that no credential has'],
    ['canary\u007f', 'holds a space, a line break or another character that no credential has'],
  ])('%j is refused without being shown', (value, problem) => {
    const error = errorOf(() => checks.credential('appSecret', value));
    expect(error).toMatchObject({ option: 'appSecret', message: `createTest: option "appSecret" ${problem}` });
    expect(surfacesOf(error)).not.toMatch(/canary|4711(?!\d)/);
  });
});

describe('oneOf', () => {
  it('gives the value back, or names what is allowed and not what was given', () => {
    expect(checks.oneOf('signing', 'none', ['kso-1', 'none'])).toBe('none');
    const error = errorOf(() => checks.oneOf('signing', 'canary', ['kso-1', 'none']));
    expect(error.message).toBe('createTest: option "signing" must be one of "kso-1", "none"');
  });
});

describe('object, boolean, positiveInteger, optionalFunction', () => {
  it('give back what is right', () => {
    expect(() => checks.object('retry', Object.create(null))).not.toThrow();
    expect(checks.boolean('x', false)).toBe(false);
    expect(checks.positiveInteger('x', 1)).toBe(1);
    expect(checks.optionalFunction('x', undefined)).toBeUndefined();
    expect(checks.optionalFunction('x', errorOf)).toBe(errorOf);
  });

  it('refuse what is not', () => {
    expect(errorOf(() => checks.object('x', new Map())).message).toBe('createTest: option "x" must be an object');
    expect(errorOf(() => checks.boolean('x', 0)).message).toBe('createTest: option "x" must be true or false');
    expect(errorOf(() => checks.positiveInteger('x', '1')).option).toBe('x');
    expect(errorOf(() => checks.optionalFunction('x', {})).message).toBe('createTest: option "x" must be a function');
  });
});
