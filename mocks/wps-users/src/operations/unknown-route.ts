import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import { routes } from './routes.ts';

export function answerUnknownRoute(): VendorResponse {
  const served = routes.map(({ method, path }) => `${method} ${path}`).join(', ');
  return fail('routeNotFound', { diagnostics: `this mock serves ${served}` });
}
