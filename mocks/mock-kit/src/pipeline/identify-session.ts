import type { FoundSession, SessionRegistry } from '../session/session-registry.ts';
import type { VendorTenant } from '../session/vendor-tenant.ts';
import type { RequestCredentials, VendorDescription } from '../vendor/mock-vendor.ts';
import type { RawRequest } from '../vendor/raw-request.ts';

export interface IdentifiedSession extends FoundSession {
  readonly tenant: VendorTenant;
  /** The app that the request's credentials are of, where the session has issued them. */
  readonly app: string | undefined;
  /** To be masked wherever they show: secrets, and all that the session has not issued. */
  readonly secretValues: readonly string[];
  /** Whether the request carries something that no session has issued, which may be a real credential. */
  readonly isForeign: boolean;
  /** All that the request carries, by which the session was looked for. */
  readonly carried: RequestCredentials;
  /** Another session, which has issued the credentials of a request that names this one by its header. */
  readonly issuer: string | undefined;
}

/**
 * Which session a request is for, and what it carries that must not be shown.
 *
 * @param byHead what the head of the request has told already.
 */
export function identifySession(
  registry: SessionRegistry,
  vendor: VendorDescription,
  request: RawRequest,
  byHead?: IdentifiedSession,
): IdentifiedSession {
  const carried = vendor.credentialsOf(request);
  const { ids, secrets } = carried;
  if (byHead !== undefined && isSame(carried, byHead.carried) && byHead.tenant === byHead.session.tenant(vendor.name)) {
    return byHead;
  }
  const known = byHead === undefined || byHead.by === 'none' ? undefined : byHead;
  const found = withTenant(registry, vendor, known ?? registry.find(vendor, request, [...secrets, ...ids]));
  const owners = [...ids, ...secrets].map((credential) => ({
    credential,
    app: found.tenant.appOf(credential),
    issuer: registry.issuerOf(vendor.name, credential),
  }));
  const unknown = owners.filter(({ app }) => app === undefined);
  const other = owners.find(({ issuer }) => issuer !== undefined && issuer !== found.session)?.issuer;
  return {
    ...found,
    carried,
    app: owners.find(({ app }) => app !== undefined)?.app,
    secretValues: [...new Set([...secrets, ...unknown.map(({ credential }) => credential)])],
    isForeign: found.by !== 'marker' && unknown.some(({ issuer }) => issuer === undefined),
    issuer: found.by === 'header' ? other?.id : undefined,
  };
}

function isSame(one: RequestCredentials, other: RequestCredentials): boolean {
  return haveSameItems(one.ids, other.ids) && haveSameItems(one.secrets, other.secrets);
}

function haveSameItems(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

/** A session named by the header may be without this vendor; the default one has them all. */
function withTenant(
  registry: SessionRegistry,
  { name }: VendorDescription,
  found: FoundSession,
): FoundSession & { readonly tenant: VendorTenant } {
  const tenant = found.session.tenant(name);
  if (tenant !== undefined) return { ...found, tenant };
  const fallback = registry.default.tenant(name);
  if (fallback === undefined) throw new Error(`The default session has no tenant of ${name}.`);
  return { session: registry.default, by: 'none', unknownSession: found.session.id, tenant: fallback };
}
