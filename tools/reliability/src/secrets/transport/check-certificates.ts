import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isApiError } from '@x/core-signing';
import { Agent } from 'undici';
import { lifeSeconds } from '../../tokens/cases/options.ts';
import type { Findings } from '../findings.ts';
import type { SecretVendor } from '../gateway/secret-vendor.ts';

/** A certificate that nobody vouches for is refused before anything is sent; only the caller's own dispatcher takes it. */
export async function checkCertificates(vendors: readonly SecretVendor[], findings: Findings): Promise<void> {
  const pair = await makeCertificate();
  let requests = 0;
  for (const vendor of vendors) {
    const { title, goodAnswer, tokenAnswer, tokenPath } = vendor.tokens;
    const server = createServer(pair, (request, response) => {
      requests += 1;
      request.resume();
      const isTokenCall = request.url?.startsWith(tokenPath) ?? false;
      const { body } = isTokenCall ? tokenAnswer(vendor.fetched.value, lifeSeconds) : goodAnswer;
      response.setHeader('Content-Type', 'application/json').end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const url = `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    requests = 0;

    const client = vendor.connect(url, 'fetched', { retry: false });
    const error: unknown = await client.call().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    await client.close();
    const isRefusal = isApiError(error) && error.kind === 'transport' && error.sent === 'no';
    if (!isRefusal || !/CERT/.test(String(error))) {
      findings.failures.push(`${title}: a self-signed certificate ended with ${String(error)}`);
    }
    if (requests > 0)
      findings.failures.push(`${title}: ${requests} requests went to a server with a certificate of its own`);
    findings.search('error of a refused certificate', String(error), vendor.given, title);

    const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });
    const trusting = vendor.connect(url, 'fetched', { retry: false, dispatcher });
    const [end] = await Promise.allSettled([trusting.call()]);
    await trusting.close();
    await dispatcher.close();
    if (end.status === 'rejected')
      findings.failures.push(`${title}: the caller's own dispatcher: ${String(end.reason)}`);
    server.close();
    server.closeAllConnections();
  }
}

async function makeCertificate(): Promise<{ readonly cert: string; readonly key: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  try {
    await promisify(execFile)('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
      ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert],
    ]);
    return { cert: await readFile(cert, 'utf8'), key: await readFile(key, 'utf8') };
  } finally {
    await rm(folder, { recursive: true });
  }
}
