import type { ConfigError, InputError, ProtocolError, TransportError, VendorError } from '@x/core-signing';
import { unreachable } from '@x/test-kit/unreachable';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { credentials } from '../test/support/connect.ts';
import type { errors } from './contract/errors.ts';
import {
  createWpsUsers,
  isApiError,
  isWpsUsersError,
  type SearchUser,
  safe,
  type User,
  type UserStatus,
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
    type Reason = Extract<WpsUsersError, { kind: 'vendor' }>['reason'];
    expectTypeOf<Reason>().toEqualTypeOf<WpsUsersReason | 'unlisted'>();
    expectTypeOf<WpsUsersReason>().toEqualTypeOf<keyof typeof errors>();
    expectTypeOf<'userNotFound' | 'phoneTaken' | 'scopeMissing' | 'mailboxNotFound'>().toExtend<Reason>();
    expectTypeOf<'userNotFoundd'>().not.toExtend<Reason>();
    expectTypeOf<string>().not.toExtend<Reason>();
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

  it('are only the token of a user, for the calls of users', () => {
    expectTypeOf<{ signing: 'none'; getUserAccessToken: () => string }>().toExtend<WpsUsersOptions>();
    expectTypeOf<{ getUserAccessToken: () => string }>().not.toExtend<WpsUsersOptions>();
  });

  it('take the global fetch', () => {
    expectTypeOf(fetch).toExtend<NonNullable<WpsUsersOptions['fetch']>>();
  });
});

describe('calls', () => {
  it('that change something give nothing', () => {
    expectTypeOf<Awaited<ReturnType<typeof client.batchDisable>>>().toEqualTypeOf<void>();
    expectTypeOf<Awaited<ReturnType<typeof client.update>>>().toEqualTypeOf<void>();
    expectTypeOf<Awaited<ReturnType<typeof client.customAttrs.batchUpdate>>>().toEqualTypeOf<void>();
  });

  it('take read-only lists, and the values of the pages only', () => {
    expectTypeOf<readonly string[]>().toExtend<Parameters<typeof client.batchDisable>[0]['user_ids']>();
    expectTypeOf<Parameters<typeof client.list>[0]['status']>().toEqualTypeOf<readonly UserStatus[]>();
    expectTypeOf<'dimission'>().not.toExtend<UserStatus>();
    expectTypeOf<NonNullable<Parameters<typeof client.create>[0]['gender']>>().toEqualTypeOf<
      'male' | 'female' | 'secrecy'
    >();
    expectTypeOf<Parameters<typeof client.update>[0]>().not.toHaveProperty('dept_ids');
  });

  it('give the values of the pages, and whatever the vendor adds', () => {
    type Status = NonNullable<Awaited<ReturnType<typeof client.get>>['status']>;
    expectTypeOf<'dimission'>().toExtend<Status>();
    expectTypeOf<string>().toExtend<Status>();
    expectTypeOf<Awaited<ReturnType<typeof client.list>>['items']>().toEqualTypeOf<User[]>();
  });

  it('that go over all pages give one user after another', () => {
    expectTypeOf(client.listAll).returns.toEqualTypeOf<AsyncIterable<User>>();
    expectTypeOf(client.searchAll).returns.toEqualTypeOf<AsyncIterable<SearchUser>>();
  });
});
