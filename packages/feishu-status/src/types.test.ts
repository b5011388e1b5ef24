import type { ConfigError, InputError, ProtocolError, TransportError, VendorError } from '@x/core-signing';
import { unreachable } from '@x/test-kit/unreachable';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { credentials } from '../test/support/connect.ts';
import {
  type BatchCloseData,
  type BatchOpenData,
  type CreateInput,
  createFeishuStatus,
  type FeishuStatusError,
  type FeishuStatusOptions,
  type FeishuStatusReason,
  isApiError,
  isFeishuStatusError,
  type PatchInput,
  type SystemStatus,
  safe,
  type UpdateField,
} from './index.ts';

const getAccessToken = () => 't-1';
const client = createFeishuStatus({ ...credentials, transport: unreachable().transport });
const closeInput = { system_status_id: '1', user_list: ['ou_1'] };

describe('errors', () => {
  it('are told apart by kind', () => {
    expectTypeOf<FeishuStatusError>().toEqualTypeOf<
      ConfigError | InputError | TransportError | ProtocolError | VendorError<FeishuStatusReason>
    >();
    expectTypeOf<FeishuStatusError['kind']>().toEqualTypeOf<'config' | 'input' | 'transport' | 'protocol' | 'vendor'>();
  });

  it('of kind vendor have a reason of the catalogue, or unlisted', () => {
    expectTypeOf<Extract<FeishuStatusError, { kind: 'vendor' }>['reason']>().toEqualTypeOf<
      | 'invalidParameter'
      | 'titleTaken'
      | 'titleSensitive'
      | 'statusLimitReached'
      | 'priorityTaken'
      | 'otherTenantUser'
      | 'tenantNotPermitted'
      | 'accessTokenMissing'
      | 'accessTokenInvalid'
      | 'appAccessTokenInvalid'
      | 'tenantCodeInvalid'
      | 'userAccessTokenNotSupported'
      | 'accessTokenMalformed'
      | 'accessTokenNotPermitted'
      | 'userAccessTokenExpired'
      | 'refreshTokenInvalid'
      | 'appNotInUse'
      | 'appNotAuthorised'
      | 'scopeMissing'
      | 'userScopeMissing'
      | 'ipDenied'
      | 'rateLimited'
      | 'monthlyQuotaExceeded'
      | 'fieldValidationFailed'
      | 'badRequest'
      | 'pathUnknown'
      | 'methodNotSupported'
      | 'internalError'
      | 'userIdUnknown'
      | 'openIdOfOtherApp'
      | 'userIdOfOtherTenant'
      | 'tokenRequestInvalid'
      | 'appIdNotAuthorised'
      | 'appTokenNotGiven'
      | 'tenantTokenNotGiven'
      | 'appCredentialsRejected'
      | 'appSecretWrong'
      | 'appCredentialsUnknown'
      | 'appTicketNotResent'
      | 'authorizationCodeUnknown'
      | 'clientAuthenticatedTwice'
      | 'unlisted'
    >();
  });

  it('are narrowed by safe()', async () => {
    const result = await safe(client.batchClose(closeInput));
    if (result.ok) {
      expectTypeOf(result.value).toEqualTypeOf<BatchCloseData>();
      expectTypeOf(result.error).toEqualTypeOf<undefined>();
      throw new Error('nothing can have been sent');
    }
    expectTypeOf(result.value).toEqualTypeOf<undefined>();
    expectTypeOf(result.error).toEqualTypeOf<FeishuStatusError>();
    if (result.error.kind === 'input') expectTypeOf(result.error.issues).items.toHaveProperty('path');
    // @ts-expect-error only a vendor error has a reason
    expect(result.error.reason).toBeUndefined();
    expect(result.error.kind).toBe('transport');
  });

  it('are recognised, also by vendor', async () => {
    const { error } = await safe(client.batchClose(closeInput));
    expect(isApiError(error)).toBe(true);
    expect(isFeishuStatusError(error)).toBe(true);
    expect(isFeishuStatusError(Object.assign(new Error('x'), { [Symbol.for('@x/error')]: true, vendor: 'wps' }))).toBe(
      false,
    );
    expect(isFeishuStatusError(new Error('x'))).toBe(false);
    const value: unknown = error;
    if (isFeishuStatusError(value)) expectTypeOf(value).toEqualTypeOf<FeishuStatusError>();
  });
});

describe('options', () => {
  it('are credentials or a token source, not both', () => {
    expectTypeOf(credentials).toExtend<FeishuStatusOptions>();
    expectTypeOf({ getAccessToken }).toExtend<FeishuStatusOptions>();
    // @ts-expect-error appId together with getAccessToken
    expect(() => createFeishuStatus({ ...credentials, getAccessToken })).toThrow('appId');
    // @ts-expect-error appSecret is missing
    expect(() => createFeishuStatus({ appId: 'cli_1' })).toThrow('appSecret');
    // @ts-expect-error no option of this name
    expect(() => createFeishuStatus({ ...credentials, baseUrl: 'https://open.feishu.cn' })).toThrow('baseUrl');
  });

  it('take the global fetch', () => {
    expectTypeOf(fetch).toExtend<NonNullable<FeishuStatusOptions['fetch']>>();
  });
});

describe('input and answer', () => {
  it('end_time is a Date or a string, and no number', async () => {
    type EndTime = Parameters<typeof client.batchOpen>[0]['user_list'][number]['end_time'];
    expectTypeOf<EndTime>().toEqualTypeOf<Date | string>();
    const user = { user_id: 'ou_1', end_time: 1665990378 };
    // @ts-expect-error a number of seconds
    await expect(client.batchOpen({ system_status_id: '1', user_list: [user] })).rejects.toThrow('expected string');
  });

  it('result knows the documented values and takes new ones', () => {
    type Result = BatchOpenData['result_list'][number]['result'];
    expectTypeOf<'success_show'>().toExtend<Result>();
    expectTypeOf<string>().toExtend<Result>();
    expectTypeOf<BatchOpenData['result_list'][number]['end_time']>().toEqualTypeOf<string | undefined>();
  });

  it('patch takes the fields that update_fields names, and no others', () => {
    const patch = { system_status_id: '1' } as const;
    const calls = [
      () => client.patch({ ...patch, system_status: { title: 'x' }, update_fields: ['TITLE'] }),
      () => client.patch({ ...patch, system_status: { title: 'x', color: 'RED' }, update_fields: ['TITLE', 'COLOR'] }),
      // @ts-expect-error color is not named
      () => client.patch({ ...patch, system_status: { title: 'x', color: 'RED' }, update_fields: ['TITLE'] }),
      // @ts-expect-error color is not given
      () => client.patch({ ...patch, system_status: { title: 'x' }, update_fields: ['TITLE', 'COLOR'] }),
      // @ts-expect-error no such field
      () => client.patch({ ...patch, system_status: { title: 'x' }, update_fields: ['Title'] }),
      // @ts-expect-error no such icon
      () => client.patch({ ...patch, system_status: { icon_key: 'Tea' }, update_fields: ['ICON'] }),
    ];
    expect(calls).toHaveLength(6);
  });

  it('patch leaves all fields free when the compiler does not know which are named', () => {
    const updateFields: readonly UpdateField[] = ['TITLE'];
    expectTypeOf({ system_status_id: '1', system_status: { title: 'x' }, update_fields: updateFields }).toExtend<
      PatchInput<UpdateField>
    >();
  });

  it('create knows the icons and colours, and answers may have new ones', () => {
    // @ts-expect-error no such icon
    expectTypeOf<{ title: string; icon_key: 'Tea' }>().toExtend<CreateInput>();
    expectTypeOf<string>().toExtend<SystemStatus['icon_key']>();
    expectTypeOf<string>().toExtend<NonNullable<SystemStatus['color']>>();
  });

  it('delete gives nothing, and listAll statuses', () => {
    expectTypeOf<Awaited<ReturnType<typeof client.delete>>>().toEqualTypeOf<void>();
    expectTypeOf(client.listAll()).toExtend<AsyncIterable<SystemStatus>>();
  });

  it('lists may be read-only', () => {
    expectTypeOf<readonly string[]>().toExtend<Parameters<typeof client.batchClose>[0]['user_list']>();
  });
});
