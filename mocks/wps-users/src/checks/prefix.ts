import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsCall } from '../wps-call.ts';

/** Refuses a call that arrives without the prefix of the app's deployment, or with that of another one. */
export function checkPrefix({ prefix }: WpsCall, app: WpsApp | undefined): VendorResponse | undefined {
  if (app === undefined || app.unsignedPrefix === prefix) return undefined;
  const described = (text: string) => (text === '' ? 'no prefix' : `the prefix ${text}`);
  return fail('routeNotFound', {
    ...(app.unsignedPrefix === '' ? {} : { inferredRules: ['wps.prefix-required'] as const }),
    diagnostics: `the paths of app ${app.id} have ${described(app.unsignedPrefix)}, and this one has ${described(prefix)}`,
  });
}
