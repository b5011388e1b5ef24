import type { FeishuSwitches } from './feishu-switches.ts';
import type { StatusContent } from './status-content.ts';

/**
 * Everything that the mock knows, as plain JSON: what a seed file holds and what the admin API shows and takes.
 * Every list but `sensitiveWords` is a list of objects with an `id`, so that a PATCH can change one entry by its id.
 */
export interface FeishuSeed {
  tenants: FeishuTenant[];
  apps: FeishuApp[];
  tokens: FeishuToken[];
  statuses: FeishuStatus[];
  users: FeishuUser[];
  /** A title that contains one of these, in any case, is refused with 2005003. A PATCH replaces the list. */
  sensitiveWords: string[];
  switches: FeishuSwitches;
}

export interface FeishuTenant {
  /** The tenant key. */
  id: string;
  /** Whether the tenant may use the system status API at all; without it every call is refused with 2005007. */
  permitted: boolean;
  /** With it every call is refused with 99991403. */
  monthlyQuotaUsedUp: boolean;
  /** The vendor fails whenever it works on this tenant: every call that is in order, and every token call, gets 2200. */
  failing: boolean;
}

/** An app; it lives in one tenant. */
export interface FeishuApp {
  /** The app id, `cli_...`. */
  id: string;
  appSecret: string;
  /** The system status API is for custom apps. A store app gets 10012 for a token, and 99991676 with one. */
  kind: 'custom' | 'store';
  /** The tenant it is installed in. Left out: the first tenant. A token issued before a move is no longer good. */
  tenantKey: string;
  /** Left out: every scope that the operations ask for. Without the right one: 99991672. */
  scopes: string[];
  /** Whether the tenant has authorised the app; if not, token calls are refused with 10005, others with 99991673. */
  authorised: boolean;
  /** Whether the app is in use in its tenant; if not, calls are refused with 99991662. */
  enabled: boolean;
  /** Whether the caller's address is on the app's IP allow-list; if not, all but token calls get 99991401. */
  ipAllowed: boolean;
}

/** A tenant access token that was given out. */
export interface FeishuToken {
  /** The token itself, `t-...`. */
  id: string;
  appId: string;
  /** The tenant it is good for. Left out: the app's tenant. */
  tenantKey: string;
  /** ISO 8601 in UTC, measured against the session's clock. */
  expiresAt: string;
  revoked: boolean;
}

/** A system status of one tenant. */
export interface FeishuStatus extends StatusContent {
  /** The `system_status_id`. */
  id: string;
  /** Left out: the first tenant. */
  tenantKey: string;
  /** A deleted status is no longer listed, opened or closed, yet stays on for users until its `end_time`. */
  deleted: boolean;
}

export interface FeishuUser {
  /** The open id. */
  id: string;
  /** Left out: made from `id`. */
  union_id: string;
  /** Left out: made from `id`. */
  user_id: string;
  /** The open ids by which other apps know the user. To the apps of this seed they are nobody's. */
  otherAppOpenIds: string[];
  /** Left out: the first tenant. A user of another tenant than the caller's makes the whole call fail: 2005006. */
  tenantKey: string;
  /** Has left: `resign_user_id`. */
  resigned: boolean;
  /** Within the app's contact range; if not: `invisible_user_id`. */
  visible: boolean;
  /** Has turned off "open by default" for system statuses: `success_user_close_syn`. */
  syncOff: boolean;
  /** Opening and closing end with `fail`. */
  failing: boolean;
  /** What was opened and not closed. An entry whose `end_time` has passed is off. */
  openStatuses: OpenStatus[];
}

export interface OpenStatus {
  system_status_id: string;
  /** Unix seconds as a decimal string. */
  end_time: string;
  /** What the user goes on seeing after the status was patched. Left out: the status as it is. */
  shown?: StatusContent | undefined;
}
