import { mergePatch } from '../state/merge-patch.ts';
import type { FaultRefusal } from '../vendor/fault-refusal.ts';
import type { IdGenerator } from '../vendor/id-generator.ts';
import type { MockCall } from '../vendor/mock-call.ts';
import type { MockVendor, OwnRoute, VendorDescription } from '../vendor/mock-vendor.ts';
import type { RawRequest } from '../vendor/raw-request.ts';
import type { VendorResponse } from '../vendor/vendor-response.ts';

/** A call as the kit makes it; the tenant adds its state. */
export type TenantCall = Omit<MockCall<never>, 'state'>;

/** A vendor with a state, whatever its types. */
export interface VendorTenant {
  readonly vendor: VendorDescription;
  readonly credentials: unknown;
  environment(baseURL: string): Record<string, string>;
  appOf(credential: string): string | undefined;
  expireToken(token: string, now: Date): boolean;
  revokeToken(token: string): boolean;
  /** A copy of the state as plain JSON. */
  getState(): unknown;
  /** Replaces the state. Throws SeedError and changes nothing when the vendor cannot take the value. */
  putState(seed: unknown): unknown;
  /** Merges into the state, see `mergePatch`. Throws SeedError and changes nothing when it does not fit. */
  patchState(patch: unknown): unknown;
  route(request: RawRequest): OwnRoute | undefined;
  answer(call: TenantCall): VendorResponse;
  unknownRoute(call: TenantCall): VendorResponse;
  bodyTooLarge(call: TenantCall): VendorResponse;
  refuse(call: TenantCall, refusal: FaultRefusal): VendorResponse;
}

export interface TenantOptions {
  /** Checked by the vendor; the vendor's default when undefined. */
  readonly seed: unknown;
  /** For the default seed: the same users in every session under one random seed. */
  readonly seedIds: IdGenerator;
  readonly ids: IdGenerator;
  /** Gives the apps ids of their own that contain it; the seed's when undefined. */
  readonly marker: string | undefined;
}

/** A vendor as a server keeps it, so that vendors of different types can stand in one list. */
export interface HostedVendor {
  readonly description: VendorDescription;
  /** Throws SeedError when the vendor cannot take the seed. */
  createTenant(options: TenantOptions): VendorTenant;
}

export function hostVendor<Seed, State, Credentials>(vendor: MockVendor<Seed, State, Credentials>): HostedVendor {
  return { description: vendor, createTenant: (options) => createTenant(vendor, options) };
}

function createTenant<Seed, State, Credentials>(
  vendor: MockVendor<Seed, State, Credentials>,
  { seed, seedIds, ids, marker }: TenantOptions,
): VendorTenant {
  // A caller may go on changing the object it gave.
  const given = seed === undefined ? vendor.defaultSeed(seedIds) : vendor.parseSeed(structuredClone(seed));
  let state = vendor.createState(marker === undefined ? given : vendor.renewCredentials(given, ids, marker));

  const getState = () => structuredClone(vendor.toSeed(state));
  const withState = (call: TenantCall): MockCall<State> => ({ ...call, state });

  function putState(value: unknown): Seed {
    state = vendor.createState(vendor.parseSeed(structuredClone(value)));
    return getState();
  }

  return {
    vendor,
    get credentials() {
      return vendor.credentials(state);
    },
    environment: (baseURL) => vendor.environment(baseURL, vendor.credentials(state)),
    appOf: (credential) => vendor.appOf(state, credential),
    expireToken: (token, now) => vendor.expireToken(state, token, now),
    revokeToken: (token) => vendor.revokeToken(state, token),
    getState,
    putState,
    patchState: (patch) => putState(mergePatch(getState(), patch)),
    route: (request) => vendor.route?.(request, state),
    answer: (call) => vendor.answer(withState(call)),
    unknownRoute: (call) => vendor.unknownRoute(withState(call)),
    bodyTooLarge: (call) => vendor.bodyTooLarge(withState(call)),
    refuse: (call, refusal) => vendor.refuse(withState(call), refusal),
  };
}
