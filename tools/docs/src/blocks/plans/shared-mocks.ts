import type { BlockPlans } from '../block-plan.ts';

const expecting = "import { expect, it } from 'vitest';\n";

/** Makes the calls that a page waits for, at a time that client and mock agree on whenever this runs. */
const beforeWaiting = Object.fromEntries([
  ["'2026-11-21T08:00:00Z'", 'new Date().toISOString()'],
  ...['mocks', 'session'].map((name) => [
    `await ${name}.requests.waitFor`,
    `await calls();\nawait ${name}.requests.waitFor`,
  ]),
]);

/** The pages of what the mocks share, and of all of them together. */
export const sharedMockPlans: BlockPlans = {
  'mocks/mock-kit/README.md': [
    {
      begins: 'await using mock',
      run: 'program',
      with: {
        before: `import { createFeishuStatus } from '@x/feishu-status';
import { startFeishuStatusMock } from '@x/feishu-status-mock';
async function calls(): Promise<void> {
  const end_time = new Date(Date.now() + 24 * 3_600_000);
  const user_list = [{ user_id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab', end_time }];
  // Three tries use up the two refusals and the cut connection; the second call comes through.
  await client.batchOpen({ system_status_id: '7101214603622940671', user_list }).catch(() => undefined);
  await client.batchOpen({ system_status_id: '7101214603622940671', user_list });
}
`,
        after: 'await client.close();',
        replace: beforeWaiting,
      },
    },
    {
      begins: 'MockVendor',
      listed:
        'an outline: what a vendor is made of stands there as a comment; the toy vendor of tools/checks is a whole one',
    },
  ],
  'mocks/mocks/README.md': [
    {
      begins: 'npx -p @x/mocks x-mocks exec',
      run: 'shell',
      with: {
        needs: 'bash',
        replace: { 'npm test': 'printenv FEISHU_BASE_URL' },
        prints: /^http:\/\/127\.0\.0\.1:\d+/m,
      },
    },
    {
      begins: 'startMocks',
      run: 'program',
      with: {
        before: `import { createFeishuStatus } from '@x/feishu-status';
import { createWpsUsers } from '@x/wps-users';
async function calls(): Promise<void> {
  const end_time = new Date(Date.now() + 24 * 3_600_000);
  const user_list = [{ user_id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab', end_time }];
  await feishu.batchOpen({ system_status_id: '7101214603622940671', user_list }).catch(() => undefined);
  const wps = createWpsUsers({ ...mocks.credentials.wps, baseURL: mocks.baseURL.wps });
  await wps.get({ user_id: 'mock-user-0001' });
  await wps.close();
}
`,
        after: 'await feishu.close();',
        replace: beforeWaiting,
      },
    },
    {
      begins: '// vitest.config.ts',
      run: 'vitest',
      with: {
        before: `${expecting}import { createWpsUsers } from '@x/wps-users';\n`,
        // The page shows two files: the other one is there already.
        replace: {
          "export { globalSetup as default } from '@x/mocks/vitest';": '',
          'const session = await': "it('has a session of its own', async () => {\nconst session = await",
        },
        after:
          "expect((await wps.get({ user_id: 'mock-user-0001' })).id).toBe('mock-user-0001');\nawait wps.close();\n",
        close: '});\n',
      },
    },
    {
      begins: 'mswHandlers',
      run: 'program',
      with: {
        before: "import { startMocks } from '@x/mocks';\nimport { setupServer } from 'msw/node';\n",
        after: `server.listen();
const answer = await fetch('https://open.feishu.cn/open-apis/personal_settings/v1/system_statuses');
console.log(answer.status);
server.close();
await mocks.close();
`,
        prints: /^400$/m,
      },
    },
  ],
  'mocks/mocks/docs/command-line.md': [
    {
      begins: 'x-mocks serve & x-mocks health',
      run: 'shell',
      with: {
        needs: 'bash',
        replace: {
          'x-mocks serve & x-mocks health --wait 10s': 'serve mocks',
          'http://127.0.0.1:4610': '$X_MOCKS_URL',
          ' --follow': '',
        },
        prints: /"ou_left"[\s\S]*"appSecret"/,
      },
    },
    { begins: '- run: npx -y -p @x/mocks', check: 'workflow steps' },
  ],
};
