import type { AdminRoute } from '../admin-route.ts';
import { clockRoutes } from './clock-routes.ts';
import { faultRoutes } from './fault-routes.ts';
import { openApiRoutes } from './open-api-routes.ts';
import { rateLimitRoutes } from './rate-limit-routes.ts';
import { requestRoutes } from './request-routes.ts';
import { serverRoutes } from './server-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { snapshotRoutes } from './snapshot-routes.ts';
import { stateRoutes } from './state-routes.ts';
import { tokenRoutes } from './token-routes.ts';

/** Every route of the admin API: what is served, and what its OpenAPI document says. */
export const adminRoutes: readonly AdminRoute[] = [
  ...serverRoutes,
  ...openApiRoutes(() => adminRoutes),
  ...sessionRoutes,
  ...snapshotRoutes,
  ...stateRoutes,
  ...requestRoutes,
  ...faultRoutes,
  ...clockRoutes,
  ...rateLimitRoutes,
  ...tokenRoutes,
];
