import { describe, expect, it } from 'vitest';
import { signWps3 } from './sign-wps3.ts';

const request = {
  accessKey: 'AK123',
  secretKey: 'sk456',
  path: '/api/v1/dosomething?name=xiaoming&age=18',
  contentType: 'application/json',
  date: 'Wed, 03 Nov 2021 02:55:55 GMT',
  body: '{"key":"value"}',
};

describe('signWps3', () => {
  it('takes a Date', () => {
    expect(signWps3({ ...request, date: new Date('2021-11-03T02:55:55Z') })).toStrictEqual(signWps3(request));
  });

  it.each(['Wednesday, 03 Nov 2021 02:55:55 GMT', 'Wed, 03 Nov 2021 10:55:55 +0800'])(
    '[documented] signs another form of date as given: %s',
    (date) => {
      expect(signWps3({ ...request, date }).Date).toBe(date);
      expect(signWps3({ ...request, date })['X-Auth']).not.toBe(signWps3(request)['X-Auth']);
    },
  );

  it('signs text as its UTF-8 bytes', () => {
    const body = '{"name":"张三"}';
    expect(signWps3({ ...request, body: new TextEncoder().encode(body) })).toStrictEqual(
      signWps3({ ...request, body }),
    );
  });

  it('treats the three empty bodies alike', () => {
    const none = signWps3({ ...request, body: undefined });
    expect(none['Content-Md5']).toBe('d41d8cd98f00b204e9800998ecf8427e');
    expect(signWps3({ ...request, body: '' })).toStrictEqual(none);
    expect(signWps3({ ...request, body: new Uint8Array() })).toStrictEqual(none);
  });

  it('uses the secret key as it is, so that either reading of the rule can be had', () => {
    const signWithKey = (secretKey: string) => signWps3({ ...request, secretKey })['X-Auth'];
    expect(signWithKey('SK456')).not.toBe(signWithKey('sk456'));
  });
});
