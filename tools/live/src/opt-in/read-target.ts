import { readHosts } from './read-hosts.ts';
import { readVendor } from './read-vendor.ts';
import type { Credentials, Vendor } from './vendors.ts';

/** Environment variables; the suite takes nothing from anywhere else. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type TargetName = 'mock' | 'live';

/** A vendor to call for real. */
export interface LiveVendor<Name extends Vendor> {
  readonly baseURL: string;
  readonly credentials: Credentials<Name>;
}

/** Which vendors to call for real; at least one. */
export type LiveVendors = { readonly [Name in Vendor]?: LiveVendor<Name> | undefined };

export type ReadTarget =
  | { readonly kind: 'mock' }
  | { readonly kind: 'live'; readonly vendors: LiveVendors }
  /** A sentence for everything that is missing. */
  | { readonly kind: 'refused'; readonly because: readonly string[] };

/**
 * What the cases are to be sent to. Calling a real vendor takes three things at once: `CONTRACT_TARGET=live`, the
 * vendor's host in `X_LIVE_HOSTS`, and its credentials. A vendor of which there is neither a host nor a credential is
 * left alone; one of which there is a part is a refusal.
 */
export function readTarget(environment: Environment): ReadTarget {
  const name = environment['CONTRACT_TARGET'];
  if (name === 'mock') return { kind: 'mock' };
  if (name !== 'live') {
    return refused(
      'CONTRACT_TARGET is neither "live" nor "mock": set it to "live" to call real vendors, to "mock" for the mock servers.',
    );
  }
  const { hosts, problems } = readHosts(environment['X_LIVE_HOSTS']);
  const feishu = readVendor('feishu', hosts, environment);
  const wps = readVendor('wps', hosts, environment);
  const fxiaoke = readVendor('fxiaoke', hosts, environment);
  const because = [...problems, ...[feishu, wps, fxiaoke].flatMap((read) => read.problems)];
  if (because.length > 0) return refused(...because);
  return { kind: 'live', vendors: { feishu: feishu.vendor, wps: wps.vendor, fxiaoke: fxiaoke.vendor } };
}

function refused(...because: readonly string[]): ReadTarget {
  return { kind: 'refused', because };
}
