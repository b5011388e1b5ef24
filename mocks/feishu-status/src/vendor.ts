import type { MockVendor } from '@x/mock-kit';
import { answer } from './answer/answer.ts';
import { bodyTooLarge, unknownRoute } from './answer/gateway-text.ts';
import { credentialsOf, type FeishuCredentials } from './credentials.ts';
import { routes } from './operations/operation-id.ts';
import { rules } from './rules/rules.ts';
import { defaultSeed } from './seed/default-seed.ts';
import type { FeishuSeed } from './seed/feishu-seed.ts';
import { parseSeed } from './seed/parse-seed.ts';
import { createState, type FeishuState, toSeed } from './state/feishu-state.ts';

/** Feishu's system status API and its token call, for the kit to serve. */
export const feishuVendor: MockVendor<FeishuSeed, FeishuState, FeishuCredentials> = {
  name: 'feishu',
  title: 'Feishu',
  operations: routes,
  rules,
  defaultSeed,
  parseSeed,
  createState,
  toSeed,
  credentials: ({ apps }) => {
    const [app] = apps.values();
    if (app === undefined) throw new Error('A seed has at least one app.');
    return credentialsOf(app);
  },
  answer,
  unknownRoute,
  bodyTooLarge,
};
