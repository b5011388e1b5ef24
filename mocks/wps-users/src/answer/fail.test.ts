import { errors, type WpsUsersReason } from '@x/wps-users/contract';
import { describe, expect, it } from 'vitest';
import { fail } from './fail.ts';

const reasons = Object.keys(errors) as WpsUsersReason[];

describe('fail', () => {
  it.each(reasons)('answers %s with the first code and status of the catalogue', (reason) => {
    const response = fail(reason);
    expect(response.status).toBe(errors[reason].httpStatus[0]);
    expect(JSON.parse(response.body).code).toBe(errors[reason].codes[0]);
    expect(response.headers['content-type']).toMatch(/^application\/json/);
  });

  it('speaks for a service', () => {
    expect(fail('permissionDenied').body).toBe('{"code":403000001,"msg":"Permission denied"}');
  });

  it('speaks for the gateway', () => {
    expect(fail('permissionDenied', { text: 'signatureWrong' }).body).toBe(
      '{"code":403000001,"message":"kso: PermissionDenied err: kso1sign check error: invalid signature"}',
    );
    expect(fail('scopeMissing', { description: 'why' }).body).toBe(
      '{"code":400000003,"message":"kso: PermissionDenied access_token verify err: invalid_scope","desc":"why"}',
    );
  });

  it('speaks for the token endpoint', () => {
    expect(fail('invalidClient', { description: 'why' }).body).toBe(
      '{"code":40100008,"msg":"invalid_client","debug":{"desc":"why"}}',
    );
    expect(fail('invalidClient', { text: 'documented' }).body).toBe('{"code":40100008,"msg":"InvalidClient"}');
  });

  it('carries rules and diagnostics beside the body only', () => {
    const response = fail('userNotFound', { inferredRules: ['wps.unknown-user'], diagnostics: 'why' });
    expect(response).toMatchObject({ inferredRules: ['wps.unknown-user'], diagnostics: 'why' });
    expect(response.body).toBe('{"code":400002125,"msg":"用户不存在"}');
  });
});
