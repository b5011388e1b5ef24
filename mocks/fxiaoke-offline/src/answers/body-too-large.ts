import type { VendorResponse } from '@x/mock-kit';
import { gatewayPage } from './gateway-page.ts';

/** A body over the cap of the kit. The vendor states no limit of its own. */
export function bodyTooLarge(): VendorResponse {
  return gatewayPage(413, {
    diagnostics: 'The body is larger than this mock reads.',
    inferredRules: ['fxiaoke.body-too-large'],
  });
}
