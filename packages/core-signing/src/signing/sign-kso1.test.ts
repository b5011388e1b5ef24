import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { kso1StringToSign } from './kso1-string-to-sign.ts';
import { signKso1 } from './sign-kso1.ts';

const request = {
  accessKey: 'AK123456',
  secretKey: 'sk098765',
  method: 'POST',
  path: '/v7/users/create',
  contentType: 'application/json',
  date: 'Mon, 02 Jan 2006 15:04:05 GMT',
  body: '{"user_name":"张三","dept_ids":["d1"]}',
};

describe('signKso1', () => {
  it('signs a Date as RFC 1123 in GMT, without its milliseconds', () => {
    const date = new Date('2006-01-02T15:04:05.999Z');
    expect(signKso1({ ...request, date })).toStrictEqual(signKso1(request));
    expect(signKso1({ ...request, date })['X-Kso-Date']).toBe('Mon, 02 Jan 2006 15:04:05 GMT');
  });

  it('signs and sends a date that is text as given', () => {
    const date = 'Monday, 02-Jan-06 15:04:05 UTC';
    expect(signKso1({ ...request, date })['X-Kso-Date']).toBe(date);
    expect(kso1StringToSign({ ...request, date })).toContain(`application/json${date}632492bd`);
  });

  it('signs a string as its UTF-8 bytes', () => {
    expect(signKso1({ ...request, body: new TextEncoder().encode(request.body) })).toStrictEqual(signKso1(request));
    expect(signKso1({ ...request, body: Buffer.from(request.body) })).toStrictEqual(signKso1(request));
    expect(signKso1({ ...request, body: Buffer.from(request.body, 'latin1') })).not.toStrictEqual(signKso1(request));
  });

  it('signs only the part of a buffer that a view shows', () => {
    const buffer = new TextEncoder().encode(`<${request.body}>`);
    expect(signKso1({ ...request, body: buffer.subarray(1, -1) })).toStrictEqual(signKso1(request));
  });

  it('takes dates and bytes of another realm', () => {
    const date: Date = runInNewContext('new Date("2006-01-02T15:04:05Z")');
    const body: Uint8Array = runInNewContext('Uint8Array.from(bytes)', {
      bytes: [...new TextEncoder().encode(request.body)],
    });
    expect(date).not.toBeInstanceOf(Date);
    expect(body).not.toBeInstanceOf(Uint8Array);
    expect(signKso1({ ...request, date, body })).toStrictEqual(signKso1(request));
  });

  it('treats the three empty bodies alike, and a blank one as a body', () => {
    const none = signKso1({ ...request, body: undefined });
    expect(signKso1({ ...request, body: '' })).toStrictEqual(none);
    expect(signKso1({ ...request, body: new Uint8Array() })).toStrictEqual(none);
    expect(signKso1({ ...request, body: ' ' })).not.toStrictEqual(none);
    expect(kso1StringToSign({ ...request, body: '' })).toMatch(/GMT$/);
  });

  it('signs the method as given', () => {
    expect(kso1StringToSign({ ...request, method: 'post' })).toMatch(/^KSO-1post\/v7/);
  });

  it('leaves a path as it is, percent-encoding and dots included', () => {
    const path = '/v7/a%2fB/../%E5%BC%A0?q=%27+a&q=b&&';
    expect(kso1StringToSign({ ...request, path })).toContain(`POST${path}application/json`);
    expect(signKso1({ ...request, path })).not.toStrictEqual(signKso1({ ...request, path: path.toLowerCase() }));
  });

  it('signs the content type with its parameters and gives it back, an empty one too', () => {
    const contentType = 'application/json; charset=utf-8';
    expect(kso1StringToSign({ ...request, contentType })).toContain(`${contentType}${request.date}`);
    expect(signKso1({ ...request, contentType })['Content-Type']).toBe(contentType);
    expect(signKso1({ ...request, contentType: '' })['Content-Type']).toBe('');
  });

  it('gives headers that fit where plain headers are wanted', () => {
    const headers: Record<string, string> = signKso1(request);
    expect(Object.keys(headers)).toStrictEqual(['Content-Type', 'X-Kso-Date', 'X-Kso-Authorization']);
  });

  it('changes nothing of its input and remembers nothing', () => {
    const input = Object.freeze({ ...request, body: new TextEncoder().encode(request.body) });
    const before = [...input.body];
    const first = signKso1(input);
    signKso1({ ...input, secretKey: 'another' });
    expect(signKso1(input)).toStrictEqual(first);
    expect([...input.body]).toStrictEqual(before);
  });
});
