import type { OwnRoute, VendorDescription } from '../vendor/mock-vendor.ts';
import type { RawRequest } from '../vendor/raw-request.ts';
import { type IdentifiedSession, identifySession } from './identify-session.ts';
import type { PipelineContext } from './pipeline-context.ts';

interface Found {
  readonly vendor: VendorDescription;
  readonly identified: IdentifiedSession;
  readonly route: OwnRoute;
}

/** Asks the vendors about a path that the kit cannot route: one of them may know it behind a prefix. */
export function findOwnRoute({ vendors, registry }: PipelineContext, request: RawRequest): Found | undefined {
  for (const vendor of vendors) {
    const identified = identifySession(registry, vendor, request);
    const route = identified.session.tenant(vendor.name)?.route(request);
    if (route !== undefined) return { vendor, identified, route };
  }
  return undefined;
}
