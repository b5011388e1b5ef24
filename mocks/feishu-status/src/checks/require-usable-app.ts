import { errors } from '@x/feishu-status/contract';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { FeishuApp } from '../seed/feishu-seed.ts';

/** The mock is on this machine, so the caller is too. */
export const ipDeniedMessage = errors.ipDenied.message.replace('%s', '127.0.0.1');

/** Refuses a call with a good token whose app may not call at all. */
export function requireUsableApp({ inferredRules }: FeishuCall, app: FeishuApp): void {
  if (!app.authorised) {
    inferredRules.add('feishu.unauthorised-app');
    throw new Refusal('appNotAuthorised', { diagnostics: 'the app has authorised: false' });
  }
  if (!app.enabled) {
    inferredRules.add('feishu.stopped-app');
    throw new Refusal('appNotInUse');
  }
  if (app.kind === 'store') {
    inferredRules.add('feishu.store-app');
    throw new Refusal('accessTokenNotPermitted', { diagnostics: "the app is a store app: kind: 'store'" });
  }
  if (!app.ipAllowed) {
    throw new Refusal('ipDenied', { message: ipDeniedMessage, diagnostics: 'the app has ipAllowed: false' });
  }
}
