import { z } from 'zod';
import { adminOpenApi } from '../../open-api/admin-open-api.ts';
import { vendorOpenApi } from '../../open-api/vendor-open-api.ts';
import { type AdminRoute, defineRoute, noBody, noQuery } from '../admin-route.ts';
import { Problem } from '../problem.ts';

const response = { status: 200, description: 'An OpenAPI 3.1 document', schema: z.object({ openapi: z.string() }) };

/** The documents of this API and of the vendors' operations. */
export function openApiRoutes(routes: () => readonly AdminRoute[]): AdminRoute[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/openapi.json',
      summary: 'This API as an OpenAPI document',
      query: noQuery,
      body: noBody,
      response,
      handle: () => ({ status: 200, body: adminOpenApi(routes()) }),
    }),
    defineRoute({
      method: 'GET',
      path: '/openapi/{vendor}.json',
      summary: "A vendor's operations as an OpenAPI document",
      query: noQuery,
      body: noBody,
      response,
      refusals: [404],
      handle({ context, parameter }) {
        const vendor = context.vendors.find(({ name }) => name === parameter('vendor'));
        if (vendor !== undefined) return { status: 200, body: vendorOpenApi(vendor) };
        throw new Problem(404, `This server has no vendor ${JSON.stringify(parameter('vendor'))}.`);
      },
    }),
  ];
}
