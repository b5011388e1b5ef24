import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join as joinPath } from 'node:path';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import type { MockSession } from '@x/mock-kit';
import type { AllVendors } from '@x/mocks';
import type { Setting } from '../blocks/block-plan.ts';
import { createAuthority } from './authority.ts';
import { listen } from './listen.ts';
import { createProxy, join } from './proxy.ts';

/**
 * A company's network in small: a CA of its own, a proxy, one with TLS and a password, a gateway that wants a certificate
 * of the caller. Behind all of them stand the mocks, under the vendors' own host names. The CA signs for those too.
 */
export async function corporateNetwork(
  session: MockSession<AllVendors>,
  { folder, cleanUp }: Setting,
): Promise<Record<string, string>> {
  const certificateFor = await createAuthority(folder);
  const vendor = await certificateFor('vendor', ['open.feishu.cn', 'openapi.wps.cn', 'localhost', '127.0.0.1']);
  await certificateFor('client', []);
  const mockPort = Number(new URL(session.baseURL.feishu).port);
  const overTls = (options: TlsOptions = {}) =>
    listen(
      createTlsServer({ ...vendor, ...options }, (socket) => join(socket, connect(mockPort, '127.0.0.1'))),
      cleanUp,
    );

  const vendorPort = await overTls();
  const proxy = createProxy({ portOf: () => vendorPort });
  const inspecting = createProxy({ portOf: () => vendorPort, credentials: 'user:password', tls: vendor });
  const tunnels = createServer((_request, response) => response.end(proxy.tunnels.join('\n')));
  const gateway = { requestCert: true, ca: readFileSync(joinPath(folder, 'company-ca.pem')) };
  const proxyURL = `http://127.0.0.1:${await listen(proxy.server, cleanUp)}`;
  return {
    TLS_FOLDER: folder,
    NODE_EXTRA_CA_CERTS: joinPath(folder, 'company-ca.pem'),
    HTTP_PROXY: proxyURL,
    HTTPS_PROXY: proxyURL,
    NO_PROXY: '127.0.0.1',
    TUNNELS_URL: `http://127.0.0.1:${await listen(tunnels, cleanUp)}`,
    INSPECTING_PROXY: `https://localhost:${await listen(inspecting.server, cleanUp)}`,
    GATEWAY_URL: `https://localhost:${await overTls(gateway)}`,
    PRIVATE_WPS_URL: `https://localhost:${vendorPort}`,
  };
}
