import type { FeishuUser, OpenStatus } from '../seed/feishu-seed.ts';

/** The statuses that are on for a user: opened, not closed, and not at their end. */
export function openStatuses(user: FeishuUser, now: Date): OpenStatus[] {
  return user.openStatuses.filter(({ end_time }) => Number(end_time) * 1000 > now.getTime());
}

export function isOn(user: FeishuUser, statusId: string, now: Date): boolean {
  return openStatuses(user, now).some(({ system_status_id }) => system_status_id === statusId);
}

/** Switches a status on, or moves its end when it is on already. */
export function switchOn(user: FeishuUser, status: OpenStatus, now: Date): void {
  switchOff(user, status.system_status_id, now);
  user.openStatuses.push(status);
}

/** Switches a status off, and forgets those that have come to their end. */
export function switchOff(user: FeishuUser, statusId: string, now: Date): void {
  user.openStatuses = openStatuses(user, now).filter(({ system_status_id }) => system_status_id !== statusId);
}
