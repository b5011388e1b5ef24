import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AllVendors, MockSession, MocksServer } from '@x/mocks';
import { type RunningRedis, startRedis } from '@x/test-kit/redis';
import { createChecks } from '../cases/checks.ts';
import { lifeSeconds } from '../cases/options.ts';
import type { Count } from '../cases/token-case.ts';
import { type BareVendor, startBareVendor } from '../server/bare-vendor.ts';
import type { TokenVendor } from '../vendors/token-vendor.ts';
import type { CallOnce, CallTarget } from './call-once-argument.ts';

/** So many processes, which share a Redis, call every vendor, mock and bare server: each vendor sees one token call. */
export async function sharedStore(
  mocks: MocksServer<AllVendors>,
  vendors: readonly TokenVendor[],
  processes: number,
): Promise<readonly Count[]> {
  await using redis = await startRedis();
  await using session = await mocks.session({ rateLimits: 'off' });
  const bare = new Map<TokenVendor, BareVendor>();
  try {
    for (const vendor of vendors) {
      const answerToken = (_request: unknown, nth: number) => vendor.tokenAnswer(`token-${nth}`, lifeSeconds);
      bare.set(vendor, await startBareVendor(vendor, answerToken));
    }
    return await callAndCount(session, redis, bare, processes);
  } finally {
    for (const server of bare.values()) await server[Symbol.asyncDispose]();
  }
}

async function callAndCount(
  session: MockSession<AllVendors>,
  redis: RunningRedis,
  bare: ReadonlyMap<TokenVendor, BareVendor>,
  processes: number,
): Promise<readonly Count[]> {
  const { feishu, wps, fxiaoke } = session.credentials;
  const apps = {
    feishu: { appId: feishu.appId, secret: feishu.appSecret, permanentCode: '' },
    wps: { appId: wps.appId, secret: wps.appKey, permanentCode: '' },
    fxiaoke: { appId: fxiaoke.appId, secret: fxiaoke.appSecret, permanentCode: fxiaoke.permanentCode },
  };
  const targets = [...bare].flatMap(([vendor, { url }]): CallTarget[] => [
    { vendor: vendor.name, baseURL: vendor.baseURLOf(session), ...apps[vendor.name] },
    { vendor: vendor.name, baseURL: url, ...apps[vendor.name] },
  ]);
  await runTogether(processes, { redisPort: redis.port, targets });

  const counts: Count[] = [];
  for (const [vendor, server] of bare) {
    const what = `${vendor.title}: ${processes} processes with one Redis`;
    const tokenCalls = await session.requests.count({ operation: vendor.tokenOperation });
    const all = await session.requests.count({ operation: `${vendor.name}.*` });
    counts.push(count(`${what}, mock`, processes, all - tokenCalls, tokenCalls));
    counts.push(count(`${what}, bare server`, processes, server.calls.length, server.tokenCalls.length));
  }
  return counts;
}

function count(what: string, processes: number, calls: number, tokenCalls: number): Count {
  const checks = createChecks();
  checks.equal('calls', calls, processes);
  checks.equal('token calls', tokenCalls, 1);
  return { what, calls, tokenCalls, failures: checks.failures };
}

/** Starts the processes, lets them begin once all are ready, and waits for their end. */
async function runTogether(processes: number, argument: CallOnce): Promise<void> {
  const children = Array.from({ length: processes }, () => startProgram(argument));
  try {
    await Promise.all(children.map(({ ready }) => ready));
    for (const { child } of children) child.stdin?.write('begin\n');
    await Promise.all(children.map(({ ended }) => ended));
  } finally {
    for (const { child } of children) child.kill('SIGKILL');
  }
}

function startProgram(argument: CallOnce): {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
  readonly ended: Promise<void>;
} {
  const program = join(import.meta.dirname, 'call-once.ts');
  const child = spawn(process.execPath, ['--conditions=@x/source', program, JSON.stringify(argument)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(() => {
    if (child.exitCode !== 0) throw new Error(`a process of the token part failed:\n${stderr}`);
  });
  ended.catch(() => undefined);
  return { child, ready: Promise.race([once(createInterface(child.stdout), 'line'), ended]), ended };
}
