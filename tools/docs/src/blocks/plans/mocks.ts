import type { BlockPlan, BlockPlans } from '../block-plan.ts';

const install: BlockPlan = { begins: 'npm install', check: 'packages' };
const test = (begins: string): BlockPlan => ({ begins, run: 'vitest', with: {} });

/** The block that starts a mock and talks to it from a shell: here on a free port. */
const shell = (mock: string, port: number, { served, prints }: { served: string; prints: RegExp }): BlockPlan => ({
  begins: served,
  run: 'shell',
  with: {
    needs: 'bash',
    replace: {
      [served]: served.startsWith('npx') ? `serve ${mock}` : `serve ${mock}\n${served}`,
      [`http://127.0.0.1:${port}`]: '$X_MOCKS_URL',
    },
    prints,
  },
});

/** What a program needs around the few lines that a page shows. */
const around = (mock: string, start: string): { before: string; after: string } => ({
  before: `import { ${start} } from '${mock}';\nconst mock = await ${start}();\n`,
  after: 'await mock.close();',
});
const fxiaokeMock = around('@x/fxiaoke-offline-mock', 'startFxiaokeOfflineMock');

/** The pages of the vendors' mocks. */
export const mockPlans: BlockPlans = {
  'mocks/feishu-status/README.md': [
    install,
    test('startFeishuStatusMock'),
    shell('feishu-status', 4611, { served: 'npx feishu-status-mock --port 4611', prints: /"ou_left"/ }),
    {
      begins: 'mock.session()',
      run: 'program',
      with: around('@x/feishu-status-mock', 'startFeishuStatusMock'),
    },
  ],
  'mocks/fxiaoke-offline/README.md': [
    install,
    test('createFxiaokeOffline'),
    shell('fxiaoke-offline', 4613, {
      served: 'curl http://127.0.0.1:4613/_mock/v1/sessions/default ',
      prints: /"new"/,
    }),
    { begins: 'mock.faults.arm', run: 'program', with: fxiaokeMock },
  ],
  'mocks/fxiaoke-offline/docs/controls.md': [{ begins: 'rateLimits.set', run: 'program', with: fxiaokeMock }],
  'mocks/wps-users/README.md': [
    install,
    test('startWpsUsersMock'),
    shell('wps-users', 4612, { served: 'curl http://127.0.0.1:4612/_mock/v1/sessions/default ', prints: /"new"/ }),
    { begins: 'mock.faults.arm', run: 'program', with: around('@x/wps-users-mock', 'startWpsUsersMock') },
  ],
  'mocks/wps-users/docs/signatures.md': [{ begins: 'verified', listed: 'what the journal shows, not a program' }],
};
