import { describe, expect, it } from 'vitest';
import { isMissing, readJsonBody } from './read-json-body.ts';

const read = (text: string) => readJsonBody(new TextEncoder().encode(text));

describe('readJsonBody', () => {
  it('reads an object, Chinese text included', () => {
    expect(read('{"name":"模拟员工"}')).toEqual({ value: { name: '模拟员工' } });
  });

  it('tells no body from one that is not JSON', () => {
    expect(read('').refusal?.reason).toBe('bodyEmpty');
    expect(read(' ').refusal?.reason).toBe('parameterInvalid');
  });

  it.each(['{', '[]', 'null', '1', '"text"', 'appId=1&appSecret=2'])('refuses %s', (text) => {
    expect(read(text).refusal?.reason).toBe('parameterInvalid');
  });

  it('refuses bytes that are not UTF-8', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('{"a":"'), 0xff, ...new TextEncoder().encode('"}')]);
    expect(readJsonBody(bytes).refusal?.reason).toBe('parameterInvalid');
  });
});

describe('isMissing', () => {
  it.each([
    [undefined, true],
    [null, true],
    ['', true],
    [0, false],
    [false, false],
    [[], false],
    ['x', false],
  ])('%j: %s', (value, missing) => {
    expect(isMissing(value)).toBe(missing);
  });
});
