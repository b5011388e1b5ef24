import { z } from 'zod';
import type { VendorTenant } from '../../session/vendor-tenant.ts';
import { requireSession, requireTenant } from '../admin-context.ts';
import { type CheckedRequest, defineRoute, noBody, noQuery } from '../admin-route.ts';

const path = '/sessions/{session}/state/{vendor}';
const response = { status: 200, description: "The state, as the vendor's seed file has it", schema: z.unknown() };
const stateSchema = z.unknown().refine((value) => value !== undefined);

/** The state of a session's vendor: read, replaced, or merged into as `mergePatch` says. */
export const stateRoutes = [
  defineRoute({
    method: 'GET',
    path,
    summary: 'Read the state of a vendor',
    query: noQuery,
    body: noBody,
    response,
    refusals: [404],
    handle: (request) => ({ status: 200, body: tenantOf(request).getState() }),
  }),
  defineRoute({
    method: 'PUT',
    path,
    summary: 'Replace the state of a vendor',
    query: noQuery,
    body: stateSchema,
    response,
    refusals: [400, 404, 422],
    handle: (request) => ({ status: 200, body: tenantOf(request).putState(request.body) }),
  }),
  defineRoute({
    method: 'PATCH',
    path,
    summary: 'Merge into the state of a vendor: JSON merge patch, lists with ids merged by id',
    query: noQuery,
    body: stateSchema,
    response,
    refusals: [400, 404, 422],
    handle: (request) => ({ status: 200, body: tenantOf(request).patchState(request.body) }),
  }),
];

function tenantOf({ context, parameter }: CheckedRequest<unknown, unknown>): VendorTenant {
  return requireTenant(requireSession(context, parameter('session')), parameter('vendor'));
}
