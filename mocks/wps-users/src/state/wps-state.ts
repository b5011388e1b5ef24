import type {
  WpsApp,
  WpsCompany,
  WpsDepartment,
  WpsSeed,
  WpsSession,
  WpsSwitches,
  WpsToken,
  WpsTokenService,
  WpsUser,
} from './seed-schema.ts';

/** What the handlers work on: the seed with each list as a map by id. */
export interface WpsState {
  readonly company: WpsCompany;
  readonly apps: Map<string, WpsApp>;
  readonly tokenService: WpsTokenService;
  readonly tokens: Map<string, WpsToken>;
  readonly departments: Map<string, WpsDepartment>;
  readonly users: Map<string, WpsUser>;
  readonly sessions: Map<string, WpsSession>;
  readonly switches: WpsSwitches;
}

export function createState(seed: WpsSeed): WpsState {
  return {
    company: structuredClone(seed.company),
    apps: byId(seed.apps),
    tokenService: { ...seed.tokenService },
    tokens: byId(seed.tokens),
    departments: byId(seed.departments),
    users: byId(seed.users),
    sessions: byId(seed.sessions),
    switches: { ...seed.switches },
  };
}

export function toSeed(state: WpsState): WpsSeed {
  return structuredClone({
    company: state.company,
    apps: [...state.apps.values()],
    tokenService: state.tokenService,
    tokens: [...state.tokens.values()],
    departments: [...state.departments.values()],
    users: [...state.users.values()],
    sessions: [...state.sessions.values()],
    switches: state.switches,
  });
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, structuredClone(item)]));
}
