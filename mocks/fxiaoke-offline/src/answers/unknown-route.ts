import type { VendorResponse } from '@x/mock-kit';
import { routes } from '../operations/routes.ts';
import type { FxiaokeCall } from '../state/call.ts';
import { gatewayPage } from './gateway-page.ts';

/** A path that is not served, or a served path with another method than POST. */
export function unknownRoute({ request }: FxiaokeCall): VendorResponse {
  const otherMethod = routes.some(({ path }) => path === request.path);
  const served = [...new Set(routes.map(({ method, path }) => `${method} ${path}`))].join(', ');
  return gatewayPage({
    status: 404,
    title: 'Not Found',
    text: 'The requested URL was not found on this server.',
    diagnostics: `This mock serves ${served}; not ${request.method} ${request.path}.`,
    ...(otherMethod ? { inferredRules: ['fxiaoke.other-method'] } : {}),
  });
}
