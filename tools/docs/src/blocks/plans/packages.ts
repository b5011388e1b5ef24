import type { BlockPlans } from '../block-plan.ts';
import { atTheMocks } from './at-the-mocks.ts';

const feishuClient = `import { createFeishuStatus } from '@x/feishu-status';
const { FEISHU_APP_ID = '', FEISHU_APP_SECRET = '', FEISHU_BASE_URL = '' } = process.env;
const feishu = { appId: FEISHU_APP_ID, appSecret: FEISHU_APP_SECRET, baseURL: FEISHU_BASE_URL };
`;

/** What the clients share, and the long runs. */
export const packagePlans: BlockPlans = {
  'packages/bulk/README.md': [
    { begins: 'npm install', check: 'packages' },
    {
      begins: 'createFileJournal',
      run: 'program',
      with: { replace: atTheMocks, calls: ['feishu.batchClose'], prints: /succeeded: 1/ },
    },
    { begins: 'createLimiter', run: 'program', with: { replace: atTheMocks, calls: ['feishu.list'] } },
  ],
  'packages/bulk/docs/cli.md': [
    {
      begins: 'npm install @x/bulk',
      run: 'shell',
      with: {
        needs: 'bash',
        // The addresses and credentials are those of the session, and the list is one that the reader would have.
        replace: {
          'export FEISHU_APP_ID=cli_... FEISHU_APP_SECRET=...':
            'printf "id\\nou_53edd3282dbc2fdbe5c593cfa5ce82ab\\n" > users.csv',
        },
        calls: ['feishu.batchOpen'],
      },
    },
    { begins: '{"line":2', check: 'json lines' },
  ],
  'packages/bulk/docs/many-machines.md': [
    { begins: 'npm install', check: 'packages' },
    {
      begins: '// shared.ts',
      run: 'program',
      with: {
        needs: 'redis-server',
        replace: { ...atTheMocks, 'new Redis({': "new Redis(process.env['REDIS_URL'] ?? '', {" },
        after: `import { bulkResults, produceBulk, startBulkWorker } from '@x/bulk/bullmq';
const worker = startBulkWorker({ ...run, concurrency: 8 });
await produceBulk({ ...run, items: ['ou_53edd3282dbc2fdbe5c593cfa5ce82ab'] });
for await (const result of bulkResults(run)) console.log(result.outcome);
await worker.stop();
await connection.quit();
await client.close();
`,
        calls: ['feishu.batchClose'],
        prints: /succeeded/,
      },
    },
    ...['// producer.ts', '// worker.ts', '// reader.ts'].map((begins) => ({
      begins,
      check: 'types' as const,
      because: 'one of three programs of one run; the block before runs what they do in one',
      continues: 1,
      with: {
        before: `import { createFileJournal } from '@x/bulk';
import { bulkResults, produceBulk, startBulkWorker } from '@x/bulk/bullmq';
declare function idsFromSomewhere(): AsyncIterable<string>;
`,
      },
    })),
  ],
  'packages/core-signing/README.md': [
    { begins: 'npm install', check: 'packages' },
    {
      begins: 'signKso1',
      run: 'program',
      with: {
        replace: {
          'https://openapi.wps.cn': `\${process.env['WPS_BASE_URL']}`,
          'await fetch(': 'const answer = await fetch(',
        },
        close: 'console.log(await answer.text());',
        prepare: async (session) => {
          await session.state.wps.patch({ users: [{ id: 'u1' }, { id: 'u2' }] });
          const { appId, appKey } = session.credentials.wps;
          const answer = await fetch(`${session.baseURL.wps}/oauth2/token`, {
            method: 'POST',
            body: new URLSearchParams({ grant_type: 'client_credentials', client_id: appId, client_secret: appKey }),
          });
          const { access_token }: { access_token: string } = JSON.parse(await answer.text());
          return { WPS_ACCESS_TOKEN: access_token };
        },
        calls: ['wps.batchDisable'],
        prints: /"code":0/,
      },
    },
    {
      begins: 'isApiError',
      run: 'program',
      with: {
        before: feishuClient,
        after: `const client = createFeishuStatus({ ...feishu, appSecret: 'wrong' });
console.log(changedNothing(await client.list().catch((error: unknown) => error)), changedNothing(new Error('mine')));
await client.close();
`,
        prints: /^true false$/m,
      },
    },
    {
      begins: 'TokenStore',
      run: 'program',
      with: {
        needs: 'redis-server',
        before: `${feishuClient}import { Redis } from 'ioredis';\n`,
        after: `const connection = new Redis(process.env['REDIS_URL'] ?? '');
const tokenStore = redisTokenStore(([command = '', ...rest]) => connection.call(command, ...rest));
for (const client of [1, 2].map(() => createFeishuStatus({ ...feishu, tokenStore }))) {
  await client.list();
  await client.close();
}
console.log((await connection.keys('*')).length, 'token');
await connection.quit();
`,
        calls: ['feishu.list', 'feishu.list'],
        prints: /^1 token$/m,
      },
    },
  ],
  'packages/core-signing/docs/options.md': [
    {
      begins: 'CommonOptions',
      check: 'types',
      because: 'the guide on proxies and private CAs runs both through a proxy and a CA',
    },
  ],
};
