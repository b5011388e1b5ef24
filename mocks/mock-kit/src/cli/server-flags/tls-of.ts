import type { TlsPair } from '../../http/http-front.ts';
import { CommandFailure, ExitCode } from '../exit-code.ts';
import { makeCertificate } from './make-certificate.ts';
import { readTextFile } from './read-data-file.ts';
import type { ServerFlags } from './server-flags.ts';

export interface Tls extends TlsPair {
  /** What a client has to trust: a file for NODE_EXTRA_CA_CERTS. */
  readonly caFile: string;
}

/** @returns undefined for plain HTTP. */
export async function tlsOf({ tls, cert, key, host }: ServerFlags): Promise<Tls | undefined> {
  if ((cert === undefined) !== (key === undefined)) {
    throw new CommandFailure(
      ExitCode.usage,
      `--cert and --key go together; --${cert === undefined ? 'cert' : 'key'} is missing.`,
    );
  }
  if (cert !== undefined && key !== undefined) return readPair(cert, key);
  if (tls === undefined) return undefined;
  const made = await makeCertificate(host);
  return readPair(made.cert, made.key);
}

async function readPair(cert: string, key: string): Promise<Tls> {
  return {
    cert: await readTextFile('certificate', cert),
    key: await readTextFile('key', key),
    caFile: cert,
  };
}
