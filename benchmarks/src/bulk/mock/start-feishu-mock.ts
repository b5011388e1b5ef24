import { type AllVendors, connectMocks, type MockSession } from '@x/mocks';
import { packageFile } from '../../package-file.ts';
import { startServerProcess } from '../../server-process.ts';

export type FeishuSession = MockSession<Pick<AllVendors, 'feishu'>>;

/** What a client needs to reach a session. */
export interface Access {
  readonly baseURL: string;
  readonly appId: string;
  readonly appSecret: string;
}

/** The Feishu mock in a process of its own; every contender gets a session, which shares nothing with the others. */
export interface FeishuMock {
  session(): Promise<FeishuSession>;
  stop(): Promise<void>;
}

export async function startFeishuMock(): Promise<FeishuMock> {
  const program = packageFile('@x/feishu-status-mock', 'src/cli.ts');
  const server = await startServerProcess([...process.execArgv, program, '--port', '0', '--log', 'silent']);
  const mocks = await connectMocks(server.url);
  return { session: () => mocks.session({ vendors: ['feishu'] }), stop: () => server.stop() };
}

export function accessTo(session: FeishuSession): Access {
  return { baseURL: session.baseURL.feishu, ...session.credentials.feishu };
}
