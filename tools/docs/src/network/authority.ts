import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const openssl = promisify(execFile);

/** A certificate with its key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Makes a CA as a company has one: `company-ca.pem` in the folder, and certificates that it has signed. */
export async function createAuthority(
  folder: string,
): Promise<(name: string, hosts: readonly string[]) => Promise<Certificate>> {
  const path = (name: string): string => join(folder, name);
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await openssl('openssl', [
    ...['req', '-x509', ...newKey, '-days', '2', '-subj', '/CN=Company CA'],
    ...['-keyout', path('company-ca.key'), '-out', path('company-ca.pem')],
  ]);
  return async (name, hosts) => {
    const names = hosts.map((host) => `${/^[\d.]+$/.test(host) ? 'IP' : 'DNS'}:${host}`).join(',');
    writeFileSync(path(`${name}.ext`), hosts.length === 0 ? 'extendedKeyUsage=clientAuth' : `subjectAltName=${names}`);
    await openssl('openssl', [
      ...['req', ...newKey, '-subj', `/CN=${name}`, '-keyout', path(`${name}.key`), '-out', path(`${name}.csr`)],
    ]);
    await openssl('openssl', [
      ...['x509', '-req', '-in', path(`${name}.csr`), '-days', '2', '-extfile', path(`${name}.ext`)],
      ...['-CA', path('company-ca.pem'), '-CAkey', path('company-ca.key'), '-out', path(`${name}.pem`)],
    ]);
    return { cert: readFileSync(path(`${name}.pem`), 'utf8'), key: readFileSync(path(`${name}.key`), 'utf8') };
  };
}
