import type { MockVendor } from '@x/mock-kit';
import { fail } from './answer/fail.ts';
import { answerRouted, answerUnrouted } from './routing/answer-call.ts';
import { routes } from './routing/routes.ts';
import { rules } from './rules/rules.ts';
import { credentialsOf, type WpsCredentials } from './state/credentials.ts';
import { defaultSeed } from './state/default-seed.ts';
import { parseSeed } from './state/parse-seed.ts';
import type { WpsSeed } from './state/seed-schema.ts';
import { createState, toSeed, type WpsState } from './state/wps-state.ts';

/** WPS 365 for the mock kit: its operations, its state, and the order in which it looks at a request. */
export const wpsVendor: MockVendor<WpsSeed, WpsState, WpsCredentials> = {
  name: 'wps',
  title: 'WPS 365',
  operations: routes,
  rules,
  defaultSeed,
  parseSeed,
  createState,
  toSeed,
  credentials: credentialsOf,
  answer: answerRouted,
  unknownRoute: answerUnrouted,
  bodyTooLarge: () =>
    fail('invalidRequest', {
      inferredRules: ['wps.body-too-large'],
      diagnostics: 'the body is over the cap of the mock',
    }),
};
