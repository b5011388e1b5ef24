import type { CommonOptions } from '@x/core-signing';
import { createFeishuStatus, type FeishuStatus } from '@x/feishu-status';
import { createFxiaokeOffline, type FxiaokeOffline } from '@x/fxiaoke-offline';
import { type StartMocksOptions, startMocks } from '@x/mocks';
import { createWpsUsers, type WpsUsers } from '@x/wps-users';
import type { Clients } from './operation-call.ts';

export type RunningMocks = Awaited<ReturnType<typeof startMocks>>;

/** The three mocks on one port, and a client of each vendor that calls them. */
export interface StartedClients extends AsyncDisposable {
  readonly mocks: RunningMocks;
  readonly clients: Clients;
}

export interface StartClientsOptions {
  /** For all three clients. */
  readonly client?: CommonOptions;
  readonly mocks?: StartMocksOptions;
}

/** Starts the mocks with their default seeds and connects clients to them; disposing of it closes clients, then mocks. */
export async function startClients(options: StartClientsOptions = {}): Promise<StartedClients> {
  const mocks = await startMocks(options.mocks);
  const clients = connectClients(mocks, options.client);
  return {
    mocks,
    clients,
    async [Symbol.asyncDispose]() {
      await closeClients(clients);
      await mocks.close();
    },
  };
}

/** Where clients connect to: mocks, or one of their sessions. */
export type ConnectTo = Pick<RunningMocks, 'baseURL' | 'credentials'>;

/** Clients of mocks that run already: each fetches tokens of its own. */
export function connectClients(
  mocks: ConnectTo,
  options: CommonOptions = {},
  userAccessToken = 'mock-user-token',
): Clients {
  return {
    feishu: connectFeishu(mocks, options),
    wps: connectWps(mocks, options, userAccessToken),
    fxiaoke: connectFxiaoke(mocks, options),
  };
}

export function connectFeishu({ baseURL, credentials }: ConnectTo, options: CommonOptions): FeishuStatus {
  return createFeishuStatus({ ...credentials.feishu, baseURL: baseURL.feishu, ...options });
}

export function connectWps(
  { baseURL, credentials }: ConnectTo,
  options: CommonOptions,
  userAccessToken: string,
): WpsUsers {
  return createWpsUsers({
    ...credentials.wps,
    getUserAccessToken: () => userAccessToken,
    baseURL: baseURL.wps,
    ...options,
  });
}

export function connectFxiaoke({ baseURL, credentials }: ConnectTo, options: CommonOptions): FxiaokeOffline {
  return createFxiaokeOffline({
    ...credentials.fxiaoke,
    currentOpenUserId: 'openUserId1',
    baseURL: baseURL.fxiaoke,
    ...options,
  });
}

export async function closeClients({ feishu, wps, fxiaoke }: Clients): Promise<void> {
  await Promise.all([feishu.close(), wps.close(), fxiaoke.close()]);
}
