import { describe, expect, it } from 'vitest';
import { signKso1 } from './sign-kso1.ts';
import { signWps4 } from './sign-wps4.ts';

const request = {
  accessKey: 'AK123',
  secretKey: 'sk456',
  method: 'POST',
  path: '/api/v1/dosomething?name=xiaoming&age=18',
  contentType: 'application/json',
  date: 'Wed, 03 Nov 2021 02:55:55 GMT',
  body: '{"key":"value"}',
};

describe('signWps4', () => {
  it('puts the same signature into either set of headers', () => {
    const date = signWps4({ ...request, headers: 'date' });
    const wpsDocs = signWps4({ ...request, headers: 'wps-docs' });
    expect(Object.keys(date)).toStrictEqual(['Content-Type', 'Date', 'Authorization']);
    expect(Object.keys(wpsDocs)).toStrictEqual(['Content-Type', 'Wps-Docs-Date', 'Wps-Docs-Authorization']);
    expect(wpsDocs['Wps-Docs-Authorization']).toBe(date.Authorization);
    expect(wpsDocs['Wps-Docs-Date']).toBe(date.Date);
  });

  it('does not give the signature of KSO-1: the scheme is signed', () => {
    const hexOf = (authorization: string) => authorization.slice(authorization.indexOf(':') + 1);
    const { Authorization } = signWps4({ ...request, headers: 'date' });
    expect(hexOf(Authorization)).toHaveLength(64);
    expect(hexOf(Authorization)).not.toBe(hexOf(signKso1(request)['X-Kso-Authorization']));
  });

  it('takes a Date and bytes', () => {
    const date = new Date('2021-11-03T02:55:55Z');
    const body = new TextEncoder().encode(request.body);
    expect(signWps4({ ...request, date, body, headers: 'date' })).toStrictEqual(
      signWps4({ ...request, headers: 'date' }),
    );
  });

  it('takes a set of headers that is only known at run time', () => {
    const sets: ('date' | 'wps-docs')[] = ['date', 'wps-docs'];
    for (const headers of sets) {
      const plain: Record<string, string> = signWps4({ ...request, headers });
      expect(plain['Content-Type']).toBe('application/json');
    }
  });
});
