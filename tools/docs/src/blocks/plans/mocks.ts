import type { BlockPlans } from '../block-plan.ts';

const feishuMock = `import { createFeishuStatus } from '@x/feishu-status';
import { startFeishuStatusMock } from '@x/feishu-status-mock';
const mock = await startFeishuStatusMock();
void createFeishuStatus;
`;
const close = 'await mock.close();';
const expecting = "import { expect, it } from 'vitest';\n";
const ran = "it('ran to its end', () => undefined);\n";

/** The READMEs of the vendors' mocks. */
export const mockPlans: BlockPlans = {
  'mocks/feishu-status/README.md': [
    {
      begins: 'createFeishuStatus',
      run: 'vitest',
      with: { before: expecting, after: `await feishu.close();\n${close}\n${ran}` },
    },
    {
      begins: 'npx feishu-status-mock --port 4611',
      run: 'shell',
      with: {
        needs: 'bash',
        replace: {
          'npx feishu-status-mock --port 4611': 'serve feishu-status',
          'http://127.0.0.1:4611': '$X_MOCKS_URL',
        },
        prints: /"ou_left"/,
      },
    },
    { begins: 'mock.session()', run: 'program', with: { before: feishuMock, after: close } },
  ],
  'mocks/fxiaoke-offline/README.md': [
    { begins: 'npm install', check: 'packages' },
    {
      begins: 'startFxiaokeOfflineMock',
      run: 'vitest',
      with: {
        before: `${expecting}import { createFxiaokeOffline, MemberStatus } from '@x/fxiaoke-offline';
import { startFxiaokeOfflineMock } from '@x/fxiaoke-offline-mock';\n`,
        after: `await fxiaoke.close();\n${ran}`,
      },
    },
    {
      begins: 'curl http://127.0.0.1:4613',
      run: 'shell',
      with: {
        needs: 'bash',
        replace: {
          'curl http://127.0.0.1:4613/_mock/v1/sessions/default ':
            'serve fxiaoke-offline\ncurl $X_MOCKS_URL/_mock/v1/sessions/default ',
          'http://127.0.0.1:4613': '$X_MOCKS_URL',
        },
        prints: /"new"/,
      },
    },
    {
      begins: 'rateLimits.set',
      run: 'program',
      with: {
        before: `import { startFxiaokeOfflineMock } from '@x/fxiaoke-offline-mock';
const mock = await startFxiaokeOfflineMock();\n`,
        after: close,
      },
    },
  ],
  'mocks/wps-users/README.md': [
    { begins: 'npm install', check: 'packages' },
    {
      begins: 'startWpsUsersMock',
      run: 'vitest',
      with: {
        before: `${expecting}import { createWpsUsers } from '@x/wps-users';
import { startWpsUsersMock } from '@x/wps-users-mock';\n`,
        after: `await wps.close();\n${ran}`,
      },
    },
    {
      begins: 'curl -X PATCH',
      run: 'shell',
      with: {
        needs: 'bash',
        replace: { 'curl -X PATCH': 'serve wps-users\ncurl -X PATCH', 'http://127.0.0.1:4612': '$X_MOCKS_URL' },
        prints: /"new"/,
      },
    },
    {
      begins: 'mock.faults.arm',
      run: 'program',
      with: {
        before: `import { startWpsUsersMock } from '@x/wps-users-mock';
const mock = await startWpsUsersMock();\n`,
        after: close,
      },
    },
    { begins: 'verified', listed: 'what the journal shows, not a program' },
  ],
};
