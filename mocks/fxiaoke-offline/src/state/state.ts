import type { App } from '../seed/app.ts';
import type { Corp } from '../seed/corp.ts';
import type { CrmRecord } from '../seed/crm-record.ts';
import type { Department } from '../seed/department.ts';
import type { FxiaokeSeed } from '../seed/seed-schema.ts';
import type { Switches } from '../seed/switches.ts';
import type { Token } from '../seed/token.ts';
import type { User } from '../seed/user.ts';

/** What the handlers work on: the parts of the seed by id, and what is only remembered while the mock runs. */
export interface FxiaokeState {
  readonly apps: Map<string, App>;
  readonly corps: Map<string, Corp>;
  readonly tokens: Map<string, Token>;
  readonly departments: Map<number, Department>;
  readonly users: Map<string, User>;
  readonly records: Map<string, CrmRecord>;
  readonly switches: Switches;
  /** The values of thirdTraceId that were used, the latest last; the oldest are forgotten after some thousands. */
  readonly usedThirdTraceIds: Set<string>;
}

export function createState(seed: FxiaokeSeed): FxiaokeState {
  return {
    apps: byId(seed.apps),
    corps: byId(seed.corps),
    tokens: byId(seed.tokens),
    departments: byId(seed.departments),
    users: byId(seed.users),
    records: byId(seed.records),
    switches: seed.switches,
    usedThirdTraceIds: new Set(),
  };
}

/** The reverse of {@link createState}; what is only remembered while the mock runs is left behind. */
export function toSeed(state: FxiaokeState): FxiaokeSeed {
  return {
    apps: [...state.apps.values()],
    corps: [...state.corps.values()],
    tokens: [...state.tokens.values()],
    departments: [...state.departments.values()],
    users: [...state.users.values()],
    records: [...state.records.values()],
    switches: state.switches,
  };
}

function byId<Id, Entry extends { readonly id: Id }>(entries: readonly Entry[]): Map<Id, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
