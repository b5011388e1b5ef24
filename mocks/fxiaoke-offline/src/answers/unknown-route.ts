import type { VendorResponse } from '@x/mock-kit';
import { routes } from '../operations/routes.ts';
import type { FxiaokeCall } from '../state/call.ts';
import { gatewayPage } from './gateway-page.ts';
import { jsonAnswer } from './json-answer.ts';

/** Where the gateway itself answers for a path that it does not know. */
const GATEWAY_PREFIXES = ['/oauth2.0/', '/.well-known/'];

/** A path that is not served, or a served path with another method than POST. */
export function unknownRoute({ request }: FxiaokeCall): VendorResponse {
  const otherMethod = routes.some(({ path }) => path === request.path);
  const served = [...new Set(routes.map(({ method, path }) => `${method} ${path}`))].join(', ');
  const diagnostics = `This mock serves ${served}; not ${request.method} ${request.path}.`;
  if (request.method === 'POST' && GATEWAY_PREFIXES.some((prefix) => request.path.startsWith(prefix))) {
    const errorMessage = `the request uri=[${request.path}],apiName=[null] is not exists`;
    return jsonAnswer({ errorCode: 10006, errorMessage }, { diagnostics });
  }
  return gatewayPage(404, {
    diagnostics,
    ...(otherMethod ? { inferredRules: ['fxiaoke.other-method'] } : {}),
  });
}
