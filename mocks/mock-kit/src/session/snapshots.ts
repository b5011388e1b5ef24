import type { VendorName } from '../vendor/mock-vendor.ts';
import type { VendorTenant } from './vendor-tenant.ts';

/** Copies of the states of a session's vendors, by name. Clock, journal, faults and rate windows are not part of them. */
export interface Snapshots {
  /** Takes one under a name, or under the next number; a name that is there already is taken anew. */
  take(name?: string): string;
  /** False when there is none of that name. */
  restore(name: string): boolean;
  remove(name: string): boolean;
  names(): readonly string[];
  clear(): void;
}

export function createSnapshots(tenants: () => readonly VendorTenant[]): Snapshots {
  const taken = new Map<string, ReadonlyMap<VendorName, unknown>>();
  let numbered = 0;

  function nextName(): string {
    numbered += 1;
    return taken.has(`snapshot-${numbered}`) ? nextName() : `snapshot-${numbered}`;
  }

  return {
    take(name = nextName()) {
      taken.set(name, new Map(tenants().map((tenant) => [tenant.vendor.name, tenant.getState()])));
      return name;
    },
    restore(name) {
      const states = taken.get(name);
      if (states === undefined) return false;
      for (const tenant of tenants()) {
        if (states.has(tenant.vendor.name)) tenant.putState(states.get(tenant.vendor.name));
      }
      return true;
    },
    remove: (name) => taken.delete(name),
    names: () => [...taken.keys()],
    clear() {
      taken.clear();
      numbered = 0;
    },
  };
}
