import { corporateNetwork } from '../../network/corporate-network.ts';
import type { BlockPlans } from '../block-plan.ts';

export const guidePlans: BlockPlans = {
  'docs/guides/adding-an-operation.md': [{ begins: 'pnpm exec vitest', check: 'scripts' }],
  'docs/guides/bulk-runs.md': [
    {
      begins: 'npm install @x/bulk',
      run: 'shell',
      with: {
        needs: 'bash',
        replace: {
          'export FEISHU_APP_ID=cli_... FEISHU_APP_SECRET=...':
            'printf "id\\nou_53edd3282dbc2fdbe5c593cfa5ce82ab\\n" > users.csv',
        },
        prints: /1 call/,
      },
    },
    { begins: 'npm install', check: 'packages' },
    { begins: 'createFileJournal', run: 'program', with: { prints: /\d+ succeeded, says the journal/ } },
    { begins: 'createLimiter', run: 'program', with: { prints: /^60 calls, none refused for the rate$/m } },
    { begins: 'BulkJob', run: 'program', with: { prints: /succeeded: 2/ } },
  ],
  'docs/guides/errors-and-retries.md': [
    { begins: 'FeishuStatusError', run: 'program', with: { prints: /^vendor - try again in 120000 ms$/m } },
    { begins: 'createWpsUsers', run: 'program', with: { prints: /get 3 ok/ } },
  ],
  'docs/guides/from-the-official-sdk.md': [
    { begins: 'node-sdk', run: 'program', with: { prints: /^ou_53edd3282dbc2fdbe5c593cfa5ce82ab success$/m } },
    {
      begins: 'createFeishuStatus',
      run: 'program',
      with: { prints: /^ou_53edd3282dbc2fdbe5c593cfa5ce82ab success$/m },
    },
  ],
  'docs/guides/many-machines.md': [
    { begins: 'npm install', check: 'packages', besides: ['redis-server --maxmemory-policy noeviction'] },
    { begins: 'bulkResults', run: 'program', with: { needs: 'redis-server', prints: /succeeded/ } },
  ],
  'docs/guides/off-fxiaoke-offline.md': [
    { begins: 'MemberStatus', run: 'program', with: { prints: /\S+ done/ } },
    { begins: 'createFxiaokeOffline', run: 'program', with: { prints: /\S+ \S+/ } },
  ],
  'docs/guides/proxy-and-private-ca.md': [
    { begins: 'npm install undici@7', check: 'packages' },
    {
      begins: 'createFeishuStatus',
      run: 'program',
      with: {
        needs: 'openssl',
        prepare: corporateNetwork,
        after: "console.log(await (await fetch(process.env['TUNNELS_URL'] ?? '')).text());",
        calls: ['feishu.list'],
        prints: /^open\.feishu\.cn:443$/m,
      },
    },
    {
      begins: 'EnvHttpProxyAgent',
      run: 'program',
      with: {
        needs: 'openssl',
        prepare: corporateNetwork,
        after: `import { createFeishuStatus } from '@x/feishu-status';
const { FEISHU_APP_ID: appId = '', FEISHU_APP_SECRET: appSecret = '' } = process.env;
const feishu = createFeishuStatus({ appId, appSecret, ...throughEnvironment() });
await feishu.list();
console.log(await (await fetch(process.env['TUNNELS_URL'] ?? '')).text());
process.exit();
`,
        calls: ['feishu.list'],
        prints: /^open\.feishu\.cn:443$/m,
      },
    },
    {
      begins: 'readFileSync',
      run: 'program',
      with: {
        needs: 'openssl',
        prepare: async (session, setting) => {
          await session.state.wps.patch({ apps: [{ id: session.credentials.wps.appId, unsignedPrefix: '/openapi' }] });
          const { NODE_EXTRA_CA_CERTS: _, ...env } = await corporateNetwork(session, setting);
          return env;
        },
        replace: {
          "'/etc/ssl/company-ca.pem'": "process.env['TLS_FOLDER'] + '/company-ca.pem'",
          "'https://wps.example.com/openapi'": "process.env['PRIVATE_WPS_URL'] + '/openapi'",
        },
        after: `console.log((await wps.list({ status: ['active'], page_size: 1 })).items?.length);
const stranger = createWpsUsers({ appId, appKey, baseURL: process.env['PRIVATE_WPS_URL'] ?? '', retry: false });
const { kind, sent, systemCode } = await stranger.get({ user_id: 'mock-user-0001' }).catch((error) => error);
console.log(kind, sent, systemCode);
await stranger.close();
await wps.close();
await dispatcher.close();
`,
        calls: ['wps.list'],
        prints: /^1\ntransport no [A-Z_]*(SELF_SIGNED|UNABLE_TO_VERIFY)[A-Z_]*$/m,
      },
    },
    {
      begins: 'readFileSync',
      run: 'program',
      with: {
        needs: 'openssl',
        prepare: corporateNetwork,
        replace: {
          '/etc/ssl/': `\${process.env['TLS_FOLDER']}/`,
          "'https://proxy.example:3129'": "process.env['INSPECTING_PROXY'] ?? ''",
        },
        after: `import { createFeishuStatus } from '@x/feishu-status';
const { FEISHU_APP_ID: appId = '', FEISHU_APP_SECRET: appSecret = '', GATEWAY_URL: baseURL = '' } = process.env;
const inspected = createFeishuStatus({ appId, appSecret, ...throughInspectingProxy() });
console.log((await inspected.list()).items?.length, 'through the proxy');
const known = createFeishuStatus({ appId, appSecret, baseURL, ...withClientCertificate() });
console.log((await known.list()).items?.length, 'with a certificate');
const unknown = createFeishuStatus({ appId, appSecret, baseURL, dispatcher: new Agent({ connect: { ca: file('company-ca.pem') } }) });
console.log(await unknown.list({}, { retry: false }).then(() => 'let in', ({ kind }) => kind), 'without');
process.exit();
`,
        calls: ['feishu.list', 'feishu.list'],
        prints: /^2 through the proxy\n2 with a certificate\ntransport without$/m,
      },
    },
    { begins: 'createFeishuStatus', run: 'program', with: { prints: /^2$/m } },
  ],
  'docs/guides/testing-with-the-mocks.md': [
    { begins: 'npm install', check: 'packages' },
    { begins: 'createFeishuStatus', run: 'vitest' },
    { begins: 'node:assert', run: 'program', with: { prints: /# pass 1|pass 1/ } },
    { begins: 'createFeishuStatus', run: 'program', with: { prints: /\S/ } },
    {
      begins: 'npx -p @x/mocks',
      run: 'shell',
      with: {
        needs: 'bash',
        replace: { pytest: 'printenv WPS_BASE_URL', 'go test ./...': 'printenv X_MOCKS_URL' },
        prints: /http:.*\n.*http:/,
      },
    },
    {
      begins: 'x-mocks serve',
      run: 'shell',
      with: {
        needs: 'bash',
        replace: { 'x-mocks serve & x-mocks health --wait 10s': 'serve mocks' },
        prints: /"appSecret"/,
      },
    },
    { begins: '- run: npx -y -p @x/mocks', check: 'workflow steps' },
  ],
};
