import { describe, expect, it } from 'vitest';
import { buildPath } from './build-path.ts';

const template = '/v7/users/:user_id/tags/:tag';

function path(user_id: unknown, tag: unknown = 't'): string {
  const built = buildPath(template, { user_id, tag });
  if ('issues' in built) throw new Error(JSON.stringify(built.issues));
  return built.value;
}

describe('buildPath', () => {
  it('puts each parameter into its own place', () => {
    expect(path('u-1', 'a')).toBe('/v7/users/u-1/tags/a');
    expect(buildPath('/v1/none', {})).toEqual({ value: '/v1/none' });
  });

  it.each([
    ['/', '%2F'],
    ['\\', '%5C'],
    ['?', '%3F'],
    ['#', '%23'],
    ['%', '%25'],
    ['%2e%2e', '%252e%252e'],
    ['\r\n', '%0D%0A'],
    ['\u0000', '%00'],
    [' ', '%20'],
    ['张三', '%E5%BC%A0%E4%B8%89'],
    ['🙂', '%F0%9F%99%82'],
    [";=&:@+,$!'()*", '%3B%3D%26%3A%40%2B%2C%24%21%27%28%29%2A'],
    ['-._~', '-._~'],
    ['...', '...'],
    ['..a', '..a'],
    [':tag', '%3Atag'],
    ['$&', '%24%26'],
  ])('encodes %j as %s', (value, encoded) => {
    expect(path(value)).toBe(`/v7/users/${encoded}/tags/t`);
  });

  it('lets nothing add a segment, a query or a fragment, and every URL parser reads the value back', () => {
    for (let code = 0; code < 0x2_100; code += 1) {
      const value = `a${String.fromCharCode(code)}b`;
      const url = new URL(path(value), 'https://api.vendor.example');
      expect(url.pathname).toBe(path(value));
      expect(url.pathname.split('/')).toHaveLength(6);
      expect(decodeURIComponent(url.pathname.split('/')[3] ?? '')).toBe(value);
      expect(url.search + url.hash).toBe('');
    }
  });

  it.each<[name: string, value: unknown, message: string]>([
    ['one dot', '.', 'must not be a dot segment'],
    ['two dots', '..', 'must not be a dot segment'],
    ['nothing', '', 'must not be empty'],
    ['undefined', undefined, 'expected a string'],
    ['null', null, 'expected a string'],
    ['a number', 5, 'expected a string'],
    ['a list', ['a'], 'expected a string'],
    ['a high surrogate alone', 'a\ud83d', 'must be well-formed Unicode'],
    ['a low surrogate alone', '\ude42a', 'must be well-formed Unicode'],
    ['surrogates the wrong way round', '\ude42\ud83d', 'must be well-formed Unicode'],
  ])('refuses %s, and names the parameter', (_name, value, message) => {
    expect(buildPath(template, { user_id: value, tag: 't' })).toEqual({ issues: [{ path: 'user_id', message }] });
  });

  it('names every parameter that is wrong', () => {
    expect(buildPath(template, { user_id: '..' })).toEqual({
      issues: [
        { path: 'user_id', message: 'must not be a dot segment' },
        { path: 'tag', message: 'expected a string' },
      ],
    });
  });
});
