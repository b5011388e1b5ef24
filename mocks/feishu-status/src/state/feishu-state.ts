import type {
  FeishuApp,
  FeishuSeed,
  FeishuStatus,
  FeishuTenant,
  FeishuToken,
  FeishuUser,
} from '../seed/feishu-seed.ts';
import type { FeishuSwitches } from '../seed/feishu-switches.ts';

/** The seed at work: the same entries, found by their ids. */
export interface FeishuState {
  readonly tenants: ReadonlyMap<string, FeishuTenant>;
  readonly apps: ReadonlyMap<string, FeishuApp>;
  readonly tokens: Map<string, FeishuToken>;
  /** In the order of their creation; the deleted ones are among them. */
  readonly statuses: Map<string, FeishuStatus>;
  readonly users: Readonly<Record<'open_id' | 'union_id' | 'user_id', ReadonlyMap<string, FeishuUser>>>;
  /** Open ids that are nobody's to the apps here, since other apps were given them. */
  readonly openIdsOfOtherApps: ReadonlySet<string>;
  readonly sensitiveWords: readonly string[];
  readonly switches: FeishuSwitches;
}

export function createState(seed: FeishuSeed): FeishuState {
  // A copy, so that the state never changes the seed that a later reset starts from.
  const { tenants, apps, tokens, statuses, users, sensitiveWords, switches } = structuredClone(seed);
  return {
    tenants: byId(tenants),
    apps: byId(apps),
    tokens: byId(tokens),
    statuses: byId(statuses),
    users: {
      open_id: byId(users),
      union_id: new Map(users.map((user) => [user.union_id, user])),
      user_id: new Map(users.map((user) => [user.user_id, user])),
    },
    openIdsOfOtherApps: new Set(users.flatMap(({ otherAppOpenIds }) => otherAppOpenIds)),
    sensitiveWords,
    switches,
  };
}

export function toSeed(state: FeishuState): FeishuSeed {
  return structuredClone({
    tenants: [...state.tenants.values()],
    apps: [...state.apps.values()],
    tokens: [...state.tokens.values()],
    statuses: [...state.statuses.values()],
    users: [...state.users.open_id.values()],
    sensitiveWords: [...state.sensitiveWords],
    switches: state.switches,
  });
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
