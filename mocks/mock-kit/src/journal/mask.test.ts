import { describe, expect, it } from 'vitest';
import { maskBody, maskHeaders, maskTarget } from './mask.ts';

const CANARY = 'canary-5f2c';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('maskHeaders', () => {
  it('masks credentials whatever their case, keeps the scheme, and leaves the rest', () => {
    const headers = [
      ...['Authorization', `Bearer ${CANARY}`, 'AUTHORIZATION', CANARY, 'authorization', `${CANARY} ${CANARY}`],
      ...['X-Kso-Authorization', `KSO-1 AK123:${CANARY}`, 'Cookie', `a=${CANARY}`, 'X-Mock-Token', CANARY],
      ...['X-Kso-Date', 'Mon, 02 Jan 2006 15:04:05 GMT', 'Content-Type', 'application/json'],
    ];
    const masked = maskHeaders(headers);
    expect(masked.join()).not.toContain(CANARY);
    expect(masked).toEqual([
      ...['Authorization', 'Bearer ***', 'AUTHORIZATION', '***', 'authorization', '***'],
      ...['X-Kso-Authorization', 'KSO-1 ***', 'Cookie', '***', 'X-Mock-Token', '***'],
      ...['X-Kso-Date', 'Mon, 02 Jan 2006 15:04:05 GMT', 'Content-Type', 'application/json'],
    ]);
  });
});

describe('maskTarget', () => {
  it('masks query values that hold credentials and keeps the rest as sent', () => {
    expect(maskTarget(`/a%7e?x=%zz&access_token=${CANARY}&app%5Fsecret=${CANARY}&&page_token=p1&flag`)).toBe(
      '/a%7e?x=%zz&access_token=***&app%5Fsecret=***&&page_token=p1&flag',
    );
    expect(maskTarget('/plain')).toBe('/plain');
  });
});

describe('maskBody', () => {
  it('gets to the end of a long form without a single sign between name and value', () => {
    const type = 'application/x-www-form-urlencoded';
    // By the square of its length this would take hours.
    const body = new TextEncoder().encode(`${'a'.repeat(8_000_000)}&app_secret=s`);
    expect(maskBody(body, type)).toMatch(/^a+ \(cut; 8000013 bytes in all\)$/);
    expect(maskBody(new TextEncoder().encode('=x&app_secret=a=b&y&&id=1'), type)).toBe('=x&app_secret=***&y&&id=1');
  });

  it.each([
    'app_secret',
    'appSecret',
    'client_secret',
    'appKey',
    'corpAccessToken',
    'permanentCode',
    'permanent_code',
    'access_token',
    'tenant_access_token',
    'refreshToken',
    'X-Kso-Authorization',
    'password',
    'app_ticket',
    'Secret-Key',
  ])('masks %s in JSON, in JSON within JSON, and in a form', (name) => {
    const json = JSON.stringify({ list: [{ [name]: CANARY, code: 0 }], text: JSON.stringify({ [name]: [CANARY] }) });
    expect(maskBody(bytes(json), 'application/json')).toBe(
      JSON.stringify({ list: [{ [name]: '***', code: 0 }], text: JSON.stringify({ [name]: '***' }) }),
    );
    expect(maskBody(bytes(`a=1&${name}=${CANARY}&b=2`), 'application/x-www-form-urlencoded; charset=utf-8')).toBe(
      `a=1&${name}=***&b=2`,
    );
  });

  it.each(['code', 'page_token', 'next_page_token', 'pageToken', 'token_type', 'appId', 'client_id', 'corpId'])(
    'leaves %s',
    (name) => {
      const json = JSON.stringify({ [name]: 'shown' });
      expect(maskBody(bytes(json), 'application/json')).toBe(json);
    },
  );

  it('reads JSON whatever the content type, and after a byte order mark', () => {
    expect(maskBody(bytes(`\uFEFF{"app_secret":"${CANARY}"}`), undefined)).toBe('{"app_secret":"***"}');
  });

  it('tells nothing but the size of what is neither', () => {
    expect(maskBody(bytes(`{"app_secret":"${CANARY}"`), 'application/json')).toBe(
      '(27 bytes, neither JSON nor a form)',
    );
    expect(maskBody(bytes(`app_secret=${CANARY}`), 'text/plain')).toBe('(22 bytes, neither JSON nor a form)');
    expect(maskBody(new Uint8Array(), 'application/json')).toBe('');
  });

  it('cuts what is long, after masking', () => {
    const json = JSON.stringify({ app_secret: CANARY, filler: 'x'.repeat(100_000) });
    const masked = maskBody(bytes(json), 'application/json');
    expect(masked.startsWith('{"app_secret":"***","filler":"xxx')).toBe(true);
    expect(masked.endsWith(`x (cut; ${json.length} bytes in all)`)).toBe(true);
    expect(masked.length).toBeLessThan(66_000);
  });

  it('survives what is nested without end', () => {
    const deep = `${'['.repeat(30_000)}"${CANARY}"${']'.repeat(30_000)}`;
    expect(maskBody(bytes(deep), 'application/json')).not.toContain(CANARY);
    expect(maskBody(bytes(JSON.stringify({ text: deep })), 'application/json')).not.toContain(CANARY);
  });
});
