import { describe, expect, it } from 'vitest';
import { encodeComponent } from '../request/encode-component.ts';
import { scrub } from './scrub.ts';

const secret = 's3cr3t/+=&!\'()*~ü"\\';

describe('scrub', () => {
  it.each([
    ['as it is', secret],
    ['percent-encoded', encodeURIComponent(secret)],
    ['percent-encoded as requests of these packages are', encodeComponent(secret)],
    ['percent-encoded in lower case', encodeURIComponent(secret).replace(/%../g, (triplet) => triplet.toLowerCase())],
    ['as in a form', new URLSearchParams({ key: secret }).toString().slice('key='.length)],
    ['as in JSON within a text', JSON.stringify({ secret }).slice('{"secret":"'.length, -2)],
  ])('takes a secret out %s', (_name, form) => {
    expect(scrub(`app_secret=${form}&again=${form}.`, [secret])).toBe('app_secret=[redacted]&again=[redacted].');
  });

  it('takes out all of a secret that begins with another one', () => {
    expect(scrub('token abc-def and abc', ['abc', 'abc-def'])).toBe('token [redacted] and [redacted]');
  });

  it('leaves a text alone that holds none, and has nothing against empty secrets', () => {
    expect(scrub('没有权限 (no permission)', [secret, ''])).toBe('没有权限 (no permission)');
    expect(scrub('', [secret])).toBe('');
  });

  it('takes a secret with a lone surrogate without failing', () => {
    expect(scrub('a\ud83db', ['\ud83d'])).toBe('a[redacted]b');
  });

  it('makes one space of control characters and line breaks, so that a log line stays one line', () => {
    expect(scrub('a\r\n\u001b[31mb\u0000c\u007fd\u009be\u2028f\u2029\u0085g\th', [])).toBe('a [31mb c d e f g h');
  });

  it('cuts to 500 characters, after the secrets are out', () => {
    expect(scrub('x'.repeat(500), [])).toBe('x'.repeat(500));
    expect(scrub('x'.repeat(501), [])).toBe(`${'x'.repeat(500)}…`);
    const cut = scrub(`${'x'.repeat(495)}${secret}`, [secret]);
    expect(cut).toBe(`${'x'.repeat(495)}[reda…`);
  });
});
