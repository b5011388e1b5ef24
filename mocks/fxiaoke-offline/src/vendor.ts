import type { MockVendor } from '@x/mock-kit';
import { answer } from './answer.ts';
import { bodyTooLarge } from './answers/body-too-large.ts';
import { unknownRoute } from './answers/unknown-route.ts';
import { routes } from './operations/routes.ts';
import { rules } from './rules.ts';
import { defaultSeed } from './seed/default-seed.ts';
import { parseSeed } from './seed/parse-seed.ts';
import type { FxiaokeSeed } from './seed/seed-schema.ts';
import { credentials, type FxiaokeCredentials } from './state/credentials.ts';
import { createState, type FxiaokeState, toSeed } from './state/state.ts';

/** Fxiaoke's Offline API, as the kit runs it. */
export const fxiaokeVendor: MockVendor<FxiaokeSeed, FxiaokeState, FxiaokeCredentials> = {
  name: 'fxiaoke',
  title: 'Fxiaoke Offline API',
  operations: routes,
  rules,
  defaultSeed,
  parseSeed,
  createState,
  toSeed,
  credentials,
  answer,
  unknownRoute,
  bodyTooLarge,
};
