import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tokenKey } from './token-key.ts';

const parts = {
  baseURL: 'https://api.vendor.example/gate',
  appId: 'app:1',
  secret: 'canary-secret/+=',
  kind: 'tenant',
};

describe('tokenKey', () => {
  it('differs by host, app, secret and kind', () => {
    const keys = [
      tokenKey(parts),
      tokenKey({ ...parts, baseURL: 'https://api.vendor.example' }),
      tokenKey({ ...parts, baseURL: 'https://api2.vendor.example/gate' }),
      tokenKey({ ...parts, appId: 'app:2' }),
      tokenKey({ ...parts, secret: 'canary-secret/+' }),
      tokenKey({ ...parts, kind: 'app' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same in every process', () => {
    expect(tokenKey(parts)).toBe(
      `x-token:https%3A%2F%2Fapi.vendor.example%2Fgate:app%3A1:${sha256(parts.secret).slice(0, 16)}:tenant`,
    );
  });

  it('cannot be made the same by moving text from one part to the next', () => {
    expect(tokenKey({ ...parts, appId: 'a:b', kind: 'c' })).not.toBe(tokenKey({ ...parts, appId: 'a', kind: 'b:c' }));
    expect(tokenKey({ ...parts, appId: 'a%3Ab' })).not.toBe(tokenKey({ ...parts, appId: 'a:b' }));
  });

  it('holds neither the secret, in any form, nor the whole hash of it', () => {
    const key = tokenKey(parts);
    expect(key).not.toContain('canary');
    expect(key).not.toContain(encodeURIComponent(parts.secret));
    expect(key).not.toContain(Buffer.from(parts.secret).toString('base64'));
    expect(key).not.toContain(sha256(parts.secret));
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
