import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import { routes } from './routes.ts';

export function answerUnknownRoute(inferredRules: readonly InferredRuleId[] = []): VendorResponse {
  const served = routes.map(({ method, path }) => `${method} ${path}`).join(', ');
  return fail('routeNotFound', { inferredRules, diagnostics: `this mock serves ${served}` });
}
