import type { WpsUser } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';

/** Changes fields of a user and notes when. */
export function changeUser(state: WpsState, user: WpsUser, change: Partial<WpsUser>, now: Date): void {
  state.users.set(user.id, { ...user, ...change, mtime: secondsOf(now) });
}

export function secondsOf(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}
