import type { VendorDescription } from '../vendor/mock-vendor.ts';

/** The OpenAPI 3.1 document of what a vendor's mock serves. Each operation says how it is known. */
export function vendorOpenApi(vendor: VendorDescription) {
  const described = new Map(vendor.describeOperations().map((operation) => [operation.operation, operation]));
  const paths: Record<string, Record<string, unknown>> = {};
  // An operation may have several paths; OpenAPI takes an id once.
  const named = new Set<string>();
  for (const { id, method, path } of vendor.operations) {
    const details = described.get(id);
    const template = path.replaceAll(/:(\w+)/g, '{$1}');
    const earlier = paths[template]?.[method.toLowerCase()];
    // Operations that share a method and a path are told apart by their bodies, which OpenAPI says with `anyOf`.
    if (earlier !== undefined || details === undefined) {
      paths[template] = { ...paths[template], 'x-operations': [...sharedBy(paths[template]), id] };
      continue;
    }
    paths[template] = {
      ...paths[template],
      [method.toLowerCase()]: {
        ...(named.has(id) ? { 'x-operation': id } : { operationId: id }),
        summary: details.summary,
        parameters: details.parameters,
        ...(details.requestBody && {
          requestBody: {
            required: true,
            content: { [details.requestBody.mediaType]: { schema: details.requestBody.schema } },
          },
        }),
        responses: {
          [details.response.status]: {
            description: 'The answer to a good request',
            content: { [details.response.mediaType]: { schema: details.response.schema } },
          },
        },
        'x-provenance': { evidence: details.evidence, ...(details.source && { source: details.source }) },
      },
    };
    named.add(id);
  }
  return {
    openapi: '3.1.0',
    info: { title: `${vendor.title}, as its mock server answers`, version: vendor.behaviourVersion },
    servers: vendor.origins.map((url) => ({ url })),
    paths,
  };
}

function sharedBy(path: Record<string, unknown> | undefined): unknown[] {
  const shared = path?.['x-operations'];
  return Array.isArray(shared) ? shared : [];
}
