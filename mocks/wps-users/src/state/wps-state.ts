import type { WpsApp, WpsDepartment, WpsSeed, WpsSwitches, WpsToken, WpsUser } from './seed-schema.ts';

/** What the handlers work on: the seed with each list as a map by id. */
export interface WpsState {
  readonly apps: Map<string, WpsApp>;
  readonly tokens: Map<string, WpsToken>;
  readonly departments: Map<string, WpsDepartment>;
  readonly users: Map<string, WpsUser>;
  readonly switches: WpsSwitches;
}

export function createState(seed: WpsSeed): WpsState {
  return {
    apps: byId(seed.apps),
    tokens: byId(seed.tokens),
    departments: byId(seed.departments),
    users: byId(seed.users),
    switches: { ...seed.switches },
  };
}

export function toSeed(state: WpsState): WpsSeed {
  return structuredClone({
    apps: [...state.apps.values()],
    tokens: [...state.tokens.values()],
    departments: [...state.departments.values()],
    users: [...state.users.values()],
    switches: state.switches,
  });
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, structuredClone(item)]));
}
