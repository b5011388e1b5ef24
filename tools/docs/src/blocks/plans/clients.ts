import type { BlockPlans } from '../block-plan.ts';
import { atTheMocks } from './at-the-mocks.ts';

const fxiaokeClient = `import { createFxiaokeOffline, MemberStatus } from '@x/fxiaoke-offline';
const { FXIAOKE_APP_ID = '', FXIAOKE_APP_SECRET = '', FXIAOKE_PERMANENT_CODE = '', FXIAOKE_BASE_URL = '' } = process.env;
const client = createFxiaokeOffline({
  appId: FXIAOKE_APP_ID,
  appSecret: FXIAOKE_APP_SECRET,
  permanentCode: FXIAOKE_PERMANENT_CODE,
  baseURL: FXIAOKE_BASE_URL,
  credentialTransport: 'headers',
  currentUserId: '1000',
});
void MemberStatus;
`;

/** The pages of the clients. */
export const clientPlans: BlockPlans = {
  'packages/feishu-status/README.md': [
    { begins: 'npm install', check: 'packages' },
    {
      begins: 'splitResults',
      run: 'program',
      with: { replace: atTheMocks, calls: ['feishu.batchOpen'], prints: /succeeded: \[\s*\{/ },
    },
    {
      begins: 'createFeishuStatus',
      run: 'program',
      with: {
        after: 'console.log((await client.list()).items?.length);\nawait client.close();\nawait mock.close();',
        prints: /^2$/m,
      },
    },
    {
      begins: 'hosts',
      run: 'program',
      with: {
        replace: { 'hosts.lark': "process.env['FEISHU_BASE_URL']" },
        prepare: async ({ env }) => ({
          LARK_APP_ID: env['FEISHU_APP_ID'] ?? '',
          LARK_APP_SECRET: env['FEISHU_APP_SECRET'] ?? '',
        }),
        calls: ['feishu.create', 'feishu.patch', 'feishu.list', 'feishu.delete'],
        prints: /On site/,
      },
    },
  ],
  'packages/fxiaoke-offline/README.md': [
    { begins: 'npm install', check: 'packages' },
    {
      begins: 'MemberStatus',
      run: 'program',
      with: { replace: atTheMocks, calls: ['fxiaoke.setMemberStatusBatch'] },
    },
    {
      begins: 'createFxiaokeOffline',
      run: 'program',
      with: {
        after: `await client.setMemberStatusBatch({ openUserIds: ['openUserId1'], status: 1 });
await client.close();
await mock.close();`,
      },
    },
  ],
  'packages/fxiaoke-offline/docs/calls.md': [
    {
      begins: 'search_query_info',
      run: 'program',
      with: {
        before: fxiaokeClient,
        after: 'await client.close();',
        calls: ['fxiaoke.queryPresetObjects'],
        prints: /\S+ \S+/,
      },
    },
  ],
  'packages/fxiaoke-offline/docs/moving-off-the-offline-api.md': [
    {
      begins: 'personnel',
      run: 'program',
      with: {
        before: fxiaokeClient,
        after: 'await client.close();',
        calls: ['fxiaoke.queryPresetObjects'],
      },
    },
  ],
  'packages/wps-users/README.md': [
    { begins: 'npm install', check: 'packages' },
    {
      begins: 'createWpsUsers',
      run: 'program',
      with: {
        replace: atTheMocks,
        prepare: async (session) => {
          await session.state.wps.patch({ users: [{ id: 'u1' }, { id: 'u2' }] });
          return undefined;
        },
        calls: ['wps.list', 'wps.batchDisable'],
        prints: /mock-user-0001/,
      },
    },
    {
      begins: 'startWpsUsersMock',
      run: 'program',
      with: {
        after:
          "console.log((await client.list({ status: ['active'] })).items?.length);\nawait client.close();\nawait mock.close();",
      },
    },
  ],
};
