import type { StartMockOptions } from '@x/mock-kit';
import type { WpsCredentials } from '../../src/index.ts';
import { credentialsOf } from './apps.ts';
import { runningMock } from './running-mock.ts';
import { type Answer, send } from './send.ts';
import { signed, type Unsigned } from './signed-call.ts';
import { fetchToken } from './token-call.ts';

export type Calls = Awaited<ReturnType<typeof openCalls>>;

export interface CallsOptions extends StartMockOptions {
  /** The app that calls; the first one when left out. */
  readonly appId?: string;
  /** The token that is sent; one that is fetched when left out. */
  readonly token?: string;
}

/** A running mock and good calls to it: signed, with a token, in the form of the pages. */
export async function openCalls({ appId, token: given, ...options }: CallsOptions = {}) {
  const mock = await runningMock(options);
  const credentials: WpsCredentials = appId === undefined ? mock.credentials : await credentialsOf(mock, appId);
  const token = given ?? (await fetchToken(mock.url, credentials));
  const call = (method: string, target: string, changes: Partial<Unsigned> = {}): Promise<Answer> => {
    const unsigned = {
      method,
      target,
      contentType: 'application/json',
      date: new Date().toUTCString(),
      body: '',
      ...changes,
    };
    return send(mock.url, signed(unsigned, credentials, token));
  };
  return {
    mock,
    credentials,
    token,
    call,
    get: (target: string) => call('GET', target),
    post: (target: string, body?: unknown) =>
      call('POST', target, body === undefined ? {} : { body: JSON.stringify(body) }),
    user: async (id: string) => (await mock.state.get()).users.find((user) => user.id === id),
  };
}

/** The vendor's good answer with what was asked for. */
export function good(data: unknown) {
  return { status: 200, json: { code: 0, msg: 'success', data } };
}

/** The vendor's good answer to a write. */
export const done = { status: 200, text: '{"msg":"success","code":0}' };

/** A refusal as a service prints it. */
export function refusal(status: number, code: number, msg: string) {
  return { status, text: JSON.stringify({ code, msg }) };
}

export const unknownUser = { ...refusal(400, 400002125, '用户不存在'), rules: ['wps.unknown-user'] };
export const deletedUser = { ...refusal(400, 400002128, '用户被删除'), rules: ['wps.deleted-user'] };
export const superAdministrator = {
  ...refusal(400, 400002158, '超级管理员操作错误'),
  rules: ['wps.super-administrator'],
};
export const unknownDepartment = { ...refusal(400, 400002113, '部门不存在'), rules: ['wps.unknown-department'] };
export const outOfRange = refusal(403, 403000001, 'Permission denied');
export const wrongFormat = refusal(400, 400000002, '请求参数格式有误');
export const wrongValue = refusal(400, 400000003, '请求参数取值无效');
export const emptyList = { ...refusal(400, 400000101, '集合为空'), rules: ['wps.empty-list'] };
export const tooMany = { ...refusal(400, 400000105, '数目限制超出'), rules: ['wps.list-size'] };
export const routeNotFound = refusal(404, 404000001, '404 Route Not Found');
