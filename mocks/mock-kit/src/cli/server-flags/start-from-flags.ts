import { type RunningServer, runServer } from '../../server/run-server.ts';
import { describeSession } from '../../session/describe-session.ts';
import type { VendorDescription } from '../../vendor/mock-vendor.ts';
import type { Program } from '../program.ts';
import { readFaults } from './read-faults.ts';
import { readSeed } from './read-seed.ts';
import type { ServerFlags } from './server-flags.ts';
import { tlsOf } from './tls-of.ts';
import { type AnswerWatch, watchAnswers } from './watch-answers.ts';

/** A server that was started from the command line. */
export interface Started {
  readonly server: RunningServer;
  readonly vendors: readonly VendorDescription[];
  readonly watch: AnswerWatch;
  /** The certificate that clients have to trust; undefined for plain HTTP. */
  readonly caFile: string | undefined;
  /** What a program under test needs to find the mocks. */
  readonly env: Readonly<Record<string, string>>;
}

export async function startFromFlags(program: Program, flags: ServerFlags): Promise<Started> {
  const { vendor: names, seed, faults, failOn = [], allowHost, clock, adminToken } = flags;
  const { host, port, randomSeed, profile, rateLimits, admin, ui, graceMs, log } = flags;
  const hosted = program.vendors.filter(({ description }) => names?.includes(description.name) ?? true);
  const tls = await tlsOf(flags);
  const server = await runServer(hosted, {
    ...{ host, port, randomSeed, profile, rateLimits, admin, ui, graceMs, log },
    ...(clock !== undefined && { clock }),
    ...(adminToken !== undefined && { adminToken }),
    ...(allowHost !== undefined && { allowedHosts: allowHost }),
    ...(seed !== undefined && { seed: await readSeed(seed, program.vendors) }),
    ...(faults !== undefined && { faults: await readFaults(faults, hosted) }),
    ...(tls !== undefined && { tls: { cert: tls.cert, key: tls.key } }),
    quietHeaders: flags.quietHeaders ?? false,
    allowShutdown: flags.allowShutdown ?? false,
  });
  return {
    server,
    vendors: hosted.map(({ description }) => description),
    watch: watchAnswers(server.registry, failOn),
    caFile: tls?.caFile,
    env: {
      ...describeSession(server.registry.default, server.url).env,
      X_MOCKS_URL: server.url,
      ...(adminToken !== undefined && { X_MOCKS_ADMIN_TOKEN: adminToken }),
      ...(tls !== undefined && { NODE_EXTRA_CA_CERTS: tls.caFile }),
    },
  };
}
