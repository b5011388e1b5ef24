import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CommandFailure, ExitCode } from '../exit-code.ts';
import { removeAtExit } from './remove-at-exit.ts';

const LOCAL_NAMES = ['localhost', '127.0.0.1', '::1'] as const;

/**
 * Makes a certificate that signs itself, for localhost, 127.0.0.1, ::1 and the host, in a folder that only this user
 * can read and that is removed at the end. Node has no way to make one.
 */
export async function makeCertificate(host: string): Promise<{ readonly cert: string; readonly key: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'x-mocks-tls-'));
  removeAtExit(folder);
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  const names = [...new Set([...LOCAL_NAMES, host])].map((name) => (isIP(name) === 0 ? `DNS:${name}` : `IP:${name}`));
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', files.key];
  const subject = ['-subj', '/CN=x-mocks', '-addext', `subjectAltName=${names.join(',')}`];
  try {
    await promisify(execFile)('openssl', ['req', '-x509', ...key, '-out', files.cert, '-days', '30', ...subject]);
    return files;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = isMissing
      ? 'openssl is not installed'
      : `openssl failed: ${error instanceof Error ? error.message : error}`;
    throw new CommandFailure(
      ExitCode.runtimeFailure,
      `--tls needs openssl to make a certificate, and ${why}. Install it, or give --cert and --key.`,
      { cause: error },
    );
  }
}
