import type { AttemptEvent, CommonOptions } from '@x/core-signing';
import type { Clients, VendorName } from '../../calls/operation-call.ts';
import { connectFeishu, connectFxiaoke, connectWps, type RunningMocks } from '../../calls/start-clients.ts';
import { warmUp } from '../subjects/warm-up.ts';
import { retry, timeLimitsOfWarmUp } from './time-limits.ts';

type MocksSession = Awaited<ReturnType<RunningMocks['session']>>;

/** A place for cells of one vendor: a session of that vendor alone, which nobody else uses. */
export interface Bench extends AsyncDisposable {
  readonly session: MocksSession;
  /** Hears of the attempts of the clients that `settled` gives. */
  onAttempt: (event: AttemptEvent) => void;
  /** Clients with a token, made when they are asked for first and closed with the bench. */
  settled(): Promise<Clients>;
  /** Clients of the session. Only the vendor's own can be made, and it is made when it is first used. */
  connect(options: CommonOptions): ConnectedBench;
  /** What the vendor holds that calls can change, as text to compare. */
  state(): Promise<string>;
}

export interface ConnectedBench {
  readonly clients: Clients;
  close(): Promise<void>;
}

export async function openBench(mocks: RunningMocks, vendor: VendorName): Promise<Bench> {
  const session = await mocks.session({ vendors: [vendor] });
  const userAccessToken = `mock-user-token-${session.id}`;
  if (vendor === 'wps') {
    const { appId } = session.credentials.wps;
    const token = { appId, kind: 'user', userId: 'mock-user-0001', expiresAt: '2099-12-31T00:00:00Z' };
    await session.state.wps.patch({ tokens: [{ id: userAccessToken, ...token }] });
  }
  let settled: Promise<ConnectedBench> | undefined;
  const bench: Bench = {
    session,
    onAttempt: () => undefined,
    async settled() {
      settled ??= settle(bench, vendor);
      return (await settled).clients;
    },
    connect(options) {
      const closers: (() => Promise<void>)[] = [];
      function kept<Client extends { close(): Promise<void> }>(client: Client): Client {
        closers.push(() => client.close());
        return client;
      }
      const clients = lazily({
        feishu: () => kept(connectFeishu(session, options)),
        wps: () => kept(connectWps(session, options, userAccessToken)),
        fxiaoke: () => kept(connectFxiaoke(session, options)),
      });
      return {
        clients,
        async close() {
          for (const close of closers) await close();
        },
      };
    },
    async state() {
      const state: object = await session.state[vendor].get();
      const changeable = Object.entries(state).filter(([name]) => !['apps', 'tokens'].includes(name));
      return JSON.stringify(changeable);
    },
    async [Symbol.asyncDispose]() {
      // Whoever asked for clients that could not be settled has heard of it already.
      const connected = await settled?.catch(() => undefined);
      await connected?.close();
      await session.close();
    },
  };
  return bench;
}

async function settle(bench: Bench, vendor: VendorName): Promise<ConnectedBench> {
  const connected = bench.connect({ retry, ...timeLimitsOfWarmUp, onAttempt: (event) => bench.onAttempt(event) });
  await warmUp(connected.clients, vendor);
  return connected;
}

function lazily(make: { readonly [Name in VendorName]: () => Clients[Name] }): Clients {
  const made: Partial<{ -readonly [Name in VendorName]: Clients[Name] }> = {};
  return {
    get feishu() {
      made.feishu ??= make.feishu();
      return made.feishu;
    },
    get wps() {
      made.wps ??= make.wps();
      return made.wps;
    },
    get fxiaoke() {
      made.fxiaoke ??= make.fxiaoke();
      return made.fxiaoke;
    },
  };
}
