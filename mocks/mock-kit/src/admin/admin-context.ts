import type { Session } from '../session/session.ts';
import type { SessionRegistry } from '../session/session-registry.ts';
import type { VendorTenant } from '../session/vendor-tenant.ts';
import type { VendorDescription } from '../vendor/mock-vendor.ts';
import type { AdminEvents } from './events.ts';
import { Problem } from './problem.ts';

/** What the admin API works on. */
export interface AdminContext {
  readonly vendors: readonly VendorDescription[];
  readonly registry: SessionRegistry;
  readonly events: AdminEvents;
  readonly capabilities: { readonly socketFaults: boolean; readonly tls: boolean; readonly ui: boolean };
  /** By performance.now(). */
  readonly startedMs: number;
  /** Aborted when the server begins to stop. */
  readonly stopping: AbortSignal;
  /** Stopping the server over the admin API: with the admin token, or where the server was started to allow it. */
  readonly shutDown: {
    readonly isAllowed: (authorization: string | undefined) => boolean;
    readonly perform: () => void;
  };
}

/** @throws Problem with status 404 when there is no such session. */
export function requireSession({ registry }: AdminContext, id: string): Session {
  const session = registry.get(id);
  if (session === undefined) throw new Problem(404, `There is no session ${JSON.stringify(id)}.`);
  return session;
}

/** @throws Problem with status 404 when the session does not have the vendor. */
export function requireTenant(session: Session, vendor: string): VendorTenant {
  const tenant = session.tenants().find((candidate) => candidate.vendor.name === vendor);
  if (tenant !== undefined) return tenant;
  const names = session.vendors.map(({ name }) => name).join(', ');
  throw new Problem(404, `The session ${session.id} has no vendor ${JSON.stringify(vendor)}, only ${names}.`);
}
