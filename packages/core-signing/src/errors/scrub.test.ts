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
    ['as in JSON within JSON', JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1)],
    ['as in JSON that escapes slashes', JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/')],
    ['as in JSON that escapes all it can', allCodes((code) => `\\u${code.toString(16).padStart(4, '0')}`)],
    ['as in a source text that escapes all it can', allCodes((code) => `\\x${code.toString(16).padStart(2, '0')}`)],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(secret))],
    ['percent-encoded to the last character', Buffer.from(secret).toString('hex').replace(/../g, '%$&')],
    ['as in HTML', secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')],
    ['as in HTML that escapes all it can', allCodes((code) => `&#x${code.toString(16).toUpperCase()};`)],
    ['in Base64', Buffer.from(secret).toString('base64')],
    ['in Base64 for URLs', Buffer.from(secret).toString('base64url')],
    ['in hexadecimal', Buffer.from(secret).toString('hex')],
    ['in hexadecimal, upper case and byte by byte', bytesOf(secret).join(' ')],
    ['in hexadecimal, as a source text', bytesOf(secret).join(', 0x')],
    ['in capitals', secret.toUpperCase()],
  ])('takes a secret out %s', (_name, form) => {
    expect(scrub(`app_secret=${form}&again=${form}.`, [secret])).toBe('app_secret=[redacted]&again=[redacted].');
  });

  it.each([0, 1, 2, 3])('takes a secret out of Base64 that has %d bytes before it', (before) => {
    const text = 'a'.repeat(before) + secret;
    for (const after of ['', ':b', ':bc', ':bcd']) {
      const scrubbed = scrub(Buffer.from(text + after).toString('base64'), [secret]);
      expect(scrubbed).toContain('[redacted]');
      const rest = scrubbed.split('[redacted]').map((part) => Buffer.from(part, 'base64').toString('latin1'));
      expect(rest.join('')).not.toMatch(/[s3cr]{2}/);
    }
  });

  it('takes a secret with spaces out of a form, and nothing that only looks like it', () => {
    expect(scrub('key=two+words&other=twoxwords', ['two words'])).toBe('key=[redacted]&other=twoxwords');
    expect(scrub('key=a+c&other=abc', ['abc'])).toBe('key=a+c&other=[redacted]');
  });

  it('leaves short words alone that only stand in what looks encoded', () => {
    expect(scrub('YWJj and 616263', ['abc'])).toBe('YWJj and 616263');
  });

  it('takes no longer for a secret of backslashes', () => {
    const slashes = '\\'.repeat(40);
    expect(scrub(`${'\\'.repeat(4_000)}x`, [`${slashes}y${slashes}`])).toHaveLength(501);
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

function allCodes(form: (code: number) => string): string {
  return Array.from({ length: secret.length }, (_, index) => form(secret.charCodeAt(index))).join('');
}

function bytesOf(text: string): readonly string[] {
  return Array.from(Buffer.from(text), (byte) => byte.toString(16).padStart(2, '0').toUpperCase());
}
