import type { BlockPlans } from '../block-plan.ts';

export const otherPlans: BlockPlans = {
  'README.md': [
    { begins: 'npx -y pnpm@12.21.0 quickstart', check: 'scripts' },
    { begins: 'npm install', check: 'packages' },
    { begins: 'createFeishuStatus', run: 'program', with: { prints: /ou_53edd3282dbc2fdbe5c593cfa5ce82ab/ } },
    { begins: 'createWpsUsers', run: 'program', with: { prints: /^disabled$/m } },
    { begins: 'createFxiaokeOffline', run: 'program', with: { prints: /^1$/m } },
    {
      begins: 'npx -p @x/mocks',
      run: 'shell',
      with: {
        needs: 'bash',
        replace: { 'npm test': 'printenv FXIAOKE_BASE_URL' },
        prints: /^http:\/\/127\.0\.0\.1:\d+/m,
      },
    },
  ],
  'docs/index.md': [
    { begins: 'npm install', check: 'packages' },
    { begins: 'createFeishuStatus', run: 'program', with: { prints: /ou_53edd3282dbc2fdbe5c593cfa5ce82ab/ } },
  ],
  'AGENTS.md': [{ begins: 'npx -y pnpm@12.21.0 install', check: 'scripts' }],
  'tools/live/README.md': [
    { begins: 'CONTRACT_TARGET=mock', check: 'scripts' },
    { begins: 'CONTRACT_TARGET=live', check: 'scripts' },
  ],
  'CONTRIBUTING.md': [{ begins: 'core-signing', listed: 'a drawing' }],
  'tools/evidence-matrix/README.md': [{ begins: 'pnpm evidence', check: 'scripts' }],
};
