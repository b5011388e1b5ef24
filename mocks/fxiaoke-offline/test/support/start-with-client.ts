import {
  type AttemptEvent,
  createFxiaokeOffline,
  type FxiaokeOffline,
  type FxiaokeOfflineOptions,
} from '@x/fxiaoke-offline';
import {
  type CrmRecord,
  type Department,
  type FxiaokeCredentials,
  type FxiaokeSeed,
  startFxiaokeOfflineMock,
  type User,
} from '@x/fxiaoke-offline-mock';
import type { MockServer } from '@x/mock-kit';
import { onTestFinished } from 'vitest';

interface WithClient {
  readonly mock: MockServer<FxiaokeSeed, FxiaokeCredentials>;
  /** A client that acts as `openUserId1`, unless told otherwise. */
  readonly client: FxiaokeOffline;
  /** Another client of the same mock. */
  readonly connect: (options?: Partial<FxiaokeOfflineOptions>) => FxiaokeOffline;
  /** The attempts of all clients, in the order in which they ended. */
  readonly events: readonly AttemptEvent[];
  /** What the mock's state holds under an id. */
  readonly find: {
    readonly user: (id: string) => Promise<User | undefined>;
    readonly department: (id: number) => Promise<Department | undefined>;
    readonly record: (id: string) => Promise<CrmRecord | undefined>;
  };
}

/** Starts a mock and a client for one test, which closes both. */
export async function startWithClient(): Promise<WithClient> {
  const mock = await startFxiaokeOfflineMock();
  onTestFinished(() => mock.close());
  const events: AttemptEvent[] = [];
  const connect: WithClient['connect'] = (options = {}) => {
    // The options of the two ways to send credentials are kept apart by their type, which a part of them does not tell.
    const client = createFxiaokeOffline({
      ...mock.credentials,
      baseURL: mock.url,
      retry: { initialDelayMs: 1, maxDelayMs: 5 },
      onAttempt: (event) => events.push(event),
      ...options,
    } as FxiaokeOfflineOptions);
    onTestFinished(() => client.close());
    return client;
  };
  const find: WithClient['find'] = {
    user: async (wanted) => (await mock.state.get()).users.find(({ id }) => id === wanted),
    department: async (wanted) => (await mock.state.get()).departments.find(({ id }) => id === wanted),
    record: async (wanted) => (await mock.state.get()).records.find(({ id }) => id === wanted),
  };
  return { mock, client: connect({ currentOpenUserId: 'openUserId1' }), connect, events, find };
}
