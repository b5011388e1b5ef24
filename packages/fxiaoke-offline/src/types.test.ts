import type { ConfigError, InputError, ProtocolError, TransportError, VendorError } from '@x/core-signing';
import { unreachable } from '@x/test-kit/unreachable';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { credentials } from '../test/support/connect.ts';
import type { errors } from './contract/errors.ts';
import {
  createFxiaokeOffline,
  type FxiaokeOfflineError,
  type FxiaokeOfflineOptions,
  type FxiaokeOfflineReason,
  isApiError,
  isFxiaokeOfflineError,
  MemberStatus,
  safe,
  type TraceData,
} from './index.ts';

const getAccessToken = () => ({ corpAccessToken: 'token-1', corpId: 'FSCID_1' });
const client = createFxiaokeOffline({ ...credentials, transport: unreachable().transport });
const input = { openUserIds: ['openUserId1'], status: MemberStatus.Disabled };

describe('errors', () => {
  it('are told apart by kind', () => {
    expectTypeOf<FxiaokeOfflineError>().toEqualTypeOf<
      ConfigError | InputError | TransportError | ProtocolError | VendorError<FxiaokeOfflineReason>
    >();
  });

  it('of kind vendor have a reason of the catalogue, or unlisted', () => {
    type Reason = Extract<FxiaokeOfflineError, { kind: 'vendor' }>['reason'];
    expectTypeOf<Reason>().toEqualTypeOf<keyof typeof errors | 'unlisted'>();
    expectTypeOf<'corpAccessTokenInvalid' | 'openUserIdNotFound' | 'parameterError' | 'unlisted'>().toExtend<Reason>();
    expectTypeOf<string>().not.toExtend<Reason>();
  });

  it('are narrowed by safe()', async () => {
    const result = await safe(client.setMemberStatusBatch(input));
    if (result.ok) {
      expectTypeOf(result.value).toEqualTypeOf<TraceData>();
      expectTypeOf(result.value.traceId).toEqualTypeOf<string | undefined>();
      throw new Error('nothing can have been sent');
    }
    expectTypeOf(result.error).toEqualTypeOf<FxiaokeOfflineError>();
    // @ts-expect-error only a vendor error has a reason
    expect(result.error.reason).toBeUndefined();
    expect(result.error.kind).toBe('transport');
  });

  it('are recognised, also by vendor', async () => {
    const { error } = await safe(client.setMemberStatusBatch(input));
    expect(isApiError(error)).toBe(true);
    expect(isFxiaokeOfflineError(error)).toBe(true);
    const foreign = Object.assign(new Error('x'), { [Symbol.for('@x/error')]: true, vendor: 'wps' });
    expect(isFxiaokeOfflineError(foreign)).toBe(false);
    expect(isFxiaokeOfflineError(new Error('x'))).toBe(false);
    const value: unknown = error;
    if (isFxiaokeOfflineError(value)) expectTypeOf(value).toEqualTypeOf<FxiaokeOfflineError>();
  });
});

describe('MemberStatus', () => {
  it('is two constants and their type', async () => {
    expectTypeOf(MemberStatus.Disabled).toEqualTypeOf<1>();
    expectTypeOf(MemberStatus.Enabled).toEqualTypeOf<2>();
    expectTypeOf<MemberStatus>().toEqualTypeOf<1 | 2>();
    // @ts-expect-error 0 is a status of another surface of the vendor
    await expect(client.setMemberStatusBatch({ openUserIds: ['a'], status: 0 })).rejects.toThrow('must be one of');
  });
});

describe('options', () => {
  it('are credentials or a token source, not both', () => {
    expectTypeOf(credentials).toExtend<FxiaokeOfflineOptions>();
    expectTypeOf({ getAccessToken }).toExtend<FxiaokeOfflineOptions>();
    // @ts-expect-error appId together with getAccessToken
    expect(() => createFxiaokeOffline({ ...credentials, getAccessToken })).toThrow('appId');
    // @ts-expect-error permanentCode is missing
    expect(() => createFxiaokeOffline({ appId: 'FSAID_1', appSecret: 'x' })).toThrow('permanentCode');
    // @ts-expect-error no setting of this name
    expect(() => createFxiaokeOffline({ ...credentials, paths: 'live' })).toThrow('paths');
  });

  it('a token source gives both values', async () => {
    // @ts-expect-error corpId is missing
    const options: FxiaokeOfflineOptions = { getAccessToken: () => ({ corpAccessToken: 'token-1' }) };
    expect(() => createFxiaokeOffline(options)).not.toThrow();
  });

  it('name a user that fits the way credentials travel', () => {
    const inHeaders = { ...credentials, credentialTransport: 'headers' as const };
    expectTypeOf({ ...inHeaders, currentUserId: '1000' }).toExtend<FxiaokeOfflineOptions>();
    expectTypeOf({ ...credentials, currentOpenUserId: 'FSUID_1' }).toExtend<FxiaokeOfflineOptions>();
    expectTypeOf(inHeaders).not.toExtend<FxiaokeOfflineOptions>();
    expectTypeOf({ ...credentials, currentUserId: '1000' }).not.toExtend<FxiaokeOfflineOptions>();
    expectTypeOf({ ...inHeaders, currentUserId: '1000', currentOpenUserId: 'a' }).not.toExtend<FxiaokeOfflineOptions>();
  });

  it('take the global fetch', () => {
    expectTypeOf(fetch).toExtend<NonNullable<FxiaokeOfflineOptions['fetch']>>();
  });
});

it('lists may be read-only', () => {
  expectTypeOf<readonly string[]>().toExtend<Parameters<typeof client.setMemberStatusBatch>[0]['openUserIds']>();
});
