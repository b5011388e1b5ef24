import type { SessionControls } from '@x/mock-kit';
import type { VendorName } from '../../calls/operation-call.ts';

/** A mock of any vendor, and what is the same of all. */
export interface SoakedMock {
  readonly controls: SessionControls;
  readonly url: string;
  readonly credentials: Readonly<Record<string, string>>;
  /** Back to the state that it started with: what the calls create would otherwise pile up, and rightly. */
  restoreState(): Promise<void>;
  /** Makes every token that it has issued since its start read as expired. */
  expireTokens(): Promise<void>;
}

/** Loads only the mock that is wanted: the process is to hold nothing else. */
export async function startVendorMock(vendor: VendorName, randomSeed: number): Promise<SoakedMock> {
  const options = { randomSeed, rateLimits: 'all' } as const;
  if (vendor === 'feishu') {
    const { startFeishuStatusMock } = await import('@x/feishu-status-mock');
    return soaked(await startFeishuStatusMock(options));
  }
  if (vendor === 'wps') {
    const { startWpsUsersMock } = await import('@x/wps-users-mock');
    return soaked(await startWpsUsersMock(options));
  }
  const { startFxiaokeOfflineMock } = await import('@x/fxiaoke-offline-mock');
  return soaked(await startFxiaokeOfflineMock(options));
}

interface State {
  readonly tokens: readonly { readonly id: string }[];
}

interface VendorMock<Seed extends State> extends SessionControls {
  readonly url: string;
  readonly credentials: object;
  readonly state: { get(): Promise<Seed>; put(seed: unknown): Promise<Seed> };
}

async function soaked<Seed extends State>(mock: VendorMock<Seed>): Promise<SoakedMock> {
  const start = await mock.state.get();
  const seeded = new Set(start.tokens.map(({ id }) => id));
  return {
    controls: mock,
    url: mock.url,
    credentials: Object.fromEntries(Object.entries(mock.credentials).map(([name, value]) => [name, String(value)])),
    async restoreState() {
      await mock.state.put(start);
    },
    async expireTokens() {
      const { tokens } = await mock.state.get();
      for (const { id } of tokens) if (!seeded.has(id)) await mock.tokens.expire(id);
    },
  };
}
