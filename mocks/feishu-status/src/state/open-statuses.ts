import type { FeishuStatus, FeishuUser, OpenStatus } from '../seed/feishu-seed.ts';
import { contentOf } from '../seed/status-content.ts';

/** The statuses that are on for a user: opened, not closed, and not at their end. */
export function openStatuses(user: FeishuUser, now: Date): OpenStatus[] {
  return user.openStatuses.filter(({ end_time }) => Number(end_time) * 1000 > now.getTime());
}

/** A status as it is on for a user, if it is. */
export function findOpen(user: FeishuUser, statusId: string, now: Date): OpenStatus | undefined {
  return openStatuses(user, now).find(({ system_status_id }) => system_status_id === statusId);
}

/**
 * Switches a status on. When it is on already its end moves, and what the user sees of it stays.
 *
 * @param isOn the statuses that are on for the user.
 */
export function switchOn(user: FeishuUser, status: FeishuStatus, endTime: string, isOn: readonly OpenStatus[]): void {
  const shown = isOn.find(({ system_status_id }) => system_status_id === status.id)?.shown;
  const others = isOn.filter(({ system_status_id }) => system_status_id !== status.id);
  user.openStatuses = [...others, { system_status_id: status.id, end_time: endTime, ...(shown && { shown }) }];
}

/** Switches a status off, and forgets those that have come to their end. */
export function switchOff(user: FeishuUser, statusId: string, now: Date): void {
  user.openStatuses = openStatuses(user, now).filter(({ system_status_id }) => system_status_id !== statusId);
}

/** Makes users who have a status on keep what they see of it, before it is changed. */
export function keepShown(users: Iterable<FeishuUser>, status: FeishuStatus, now: Date): void {
  for (const user of users) {
    const open = findOpen(user, status.id, now);
    if (open !== undefined) open.shown ??= contentOf(status);
  }
}
