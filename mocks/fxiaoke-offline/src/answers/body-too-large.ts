import type { VendorResponse } from '@x/mock-kit';
import { gatewayPage } from './gateway-page.ts';

/** A body over the cap of the kit. The vendor states no limit of its own. */
export function bodyTooLarge(): VendorResponse {
  return gatewayPage({
    status: 413,
    title: 'Request Entity Too Large',
    text: 'The size of the request is too large.',
    diagnostics: 'The body is larger than this mock reads.',
    inferredRules: ['fxiaoke.body-too-large'],
  });
}
