import { describe, expect, it } from 'vitest';
import { hmacSha256Hex } from './hmac-sha256-hex.ts';

const text = 'what do ya want for nothing?';

describe('hmacSha256Hex', () => {
  it('gives the value of test case 2 of RFC 4231', () => {
    expect(hmacSha256Hex('Jefe', text)).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  it('takes the key as UTF-8 (value from openssl dgst -mac HMAC)', () => {
    expect(hmacSha256Hex('密钥', text)).toBe('536751fe9fb4c32cb39de194bd49a1f73a270756356aecb2ac87c1196280dcdd');
  });

  it('takes the text as UTF-8 (value from openssl dgst -hmac)', () => {
    expect(hmacSha256Hex('Jefe', '张三')).toBe('4ee790332ce4a4dacf7411967a616da7362362c64d4809dd7787853123ac1b89');
  });
});
