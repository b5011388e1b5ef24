import type { Profile } from '../vendor/mock-call.ts';
import type { VendorName } from '../vendor/mock-vendor.ts';
import type { Session } from './session.ts';

/** What a client needs to use a session. */
export interface SessionDescription {
  readonly id: string;
  readonly label: string | undefined;
  readonly vendors: readonly VendorName[];
  readonly profile: Profile;
  readonly epoch: number;
  readonly baseURLs: Readonly<Partial<Record<VendorName, string>>>;
  readonly credentials: Readonly<Partial<Record<VendorName, unknown>>>;
  readonly env: Readonly<Record<string, string>>;
  readonly clock: { readonly mode: string; readonly now: Date };
}

/** @param baseURL where the server is reached by whoever asks. */
export function describeSession(session: Session, baseURL: string): SessionDescription {
  const tenants = session.tenants();
  return {
    id: session.id,
    label: session.label,
    vendors: tenants.map(({ vendor }) => vendor.name),
    profile: session.profile,
    epoch: session.epoch,
    baseURLs: Object.fromEntries(tenants.map(({ vendor }) => [vendor.name, baseURL])),
    credentials: Object.fromEntries(tenants.map((tenant) => [tenant.vendor.name, tenant.credentials])),
    env: Object.fromEntries(tenants.flatMap((tenant) => Object.entries(tenant.environment(baseURL)))),
    clock: { mode: session.clock.mode(), now: session.clock.now() },
  };
}
