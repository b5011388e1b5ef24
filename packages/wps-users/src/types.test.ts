import type { ConfigError, InputError, ProtocolError, TransportError, VendorError } from '@x/core-signing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { credentials } from '../test/support/connect.ts';
import { unreachable } from '../test/support/unreachable.ts';
import {
  createWpsUsers,
  isApiError,
  isWpsUsersError,
  safe,
  type WpsUsersError,
  type WpsUsersOptions,
  type WpsUsersReason,
} from './index.ts';

const getAccessToken = () => 'token-1';
const client = createWpsUsers({ ...credentials, transport: unreachable().transport });

describe('errors', () => {
  it('are told apart by kind', () => {
    expectTypeOf<WpsUsersError>().toEqualTypeOf<
      ConfigError | InputError | TransportError | ProtocolError | VendorError<WpsUsersReason>
    >();
  });

  it('of kind vendor have a reason of the catalogue, or unlisted', () => {
    expectTypeOf<Extract<WpsUsersError, { kind: 'vendor' }>['reason']>().toEqualTypeOf<
      | 'parameterFormatInvalid'
      | 'parameterValueInvalid'
      | 'scopeMissing'
      | 'flowExceeded'
      | 'invalidRequest'
      | 'collectionEmpty'
      | 'countLimitExceeded'
      | 'permissionDenied'
      | 'routeNotFound'
      | 'contentTypeUnsupported'
      | 'tooManyRequests'
      | 'circuitOpen'
      | 'storageError'
      | 'serverError'
      | 'companyNotAuthorised'
      | 'userNotFound'
      | 'userDeleted'
      | 'superAdministratorProtected'
      | 'accessTokenInvalid'
      | 'accessDenied'
      | 'insufficientScope'
      | 'tokenRequestInvalid'
      | 'invalidClient'
      | 'unsupportedGrantType'
      | 'temporarilyUnavailable'
      | 'unlisted'
    >();
  });

  it('are narrowed by safe()', async () => {
    const result = await safe(client.batchDisable({ user_ids: ['u1'] }));
    if (result.ok) throw new Error('nothing can have been sent');
    expectTypeOf(result.value).toEqualTypeOf<undefined>();
    expectTypeOf(result.error).toEqualTypeOf<WpsUsersError>();
    // @ts-expect-error only a vendor error has a reason
    expect(result.error.reason).toBeUndefined();
    expect(result.error.kind).toBe('transport');
  });

  it('are recognised, also by vendor', async () => {
    const { error } = await safe(client.batchDisable({ user_ids: ['u1'] }));
    expect(isApiError(error)).toBe(true);
    expect(isWpsUsersError(error)).toBe(true);
    const foreign = Object.assign(new Error('x'), { [Symbol.for('@x/error')]: true, vendor: 'feishu' });
    expect(isWpsUsersError(foreign)).toBe(false);
    expect(isWpsUsersError(new Error('x'))).toBe(false);
    const value: unknown = error;
    if (isWpsUsersError(value)) expectTypeOf(value).toEqualTypeOf<WpsUsersError>();
  });
});

describe('options', () => {
  it('are keys, or a token without signing', () => {
    expectTypeOf(credentials).toExtend<WpsUsersOptions>();
    expectTypeOf<{ signing: 'none'; getAccessToken: () => string }>().toExtend<WpsUsersOptions>();
    // @ts-expect-error signing needs the key
    expect(() => createWpsUsers({ getAccessToken })).toThrow('appId');
    // @ts-expect-error signing needs the key
    expect(() => createWpsUsers({ signing: 'kso-1', getAccessToken })).toThrow('appId');
    // @ts-expect-error appKey is missing
    expect(() => createWpsUsers({ appId: 'AK123456' })).toThrow('appKey');
    // @ts-expect-error no scheme of this name
    expect(() => createWpsUsers({ ...credentials, signing: 'wps-4' })).toThrow('signing');
  });

  it('take the global fetch', () => {
    expectTypeOf(fetch).toExtend<NonNullable<WpsUsersOptions['fetch']>>();
  });
});

it('batchDisable takes a read-only list and gives nothing', () => {
  expectTypeOf<readonly string[]>().toExtend<Parameters<typeof client.batchDisable>[0]['user_ids']>();
  expectTypeOf<Awaited<ReturnType<typeof client.batchDisable>>>().toEqualTypeOf<void>();
});
