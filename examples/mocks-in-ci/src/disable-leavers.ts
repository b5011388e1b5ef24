import type { WpsUsers } from '@x/wps-users';

export interface Outcome {
  readonly disabled: readonly string[];
  readonly wereDisabled: readonly string[];
  readonly unknown: readonly string[];
}

/** Disables those who have left. It looks first, since WPS 365 refuses a whole list for one id that it does not know. */
export async function disableLeavers(wps: WpsUsers, userIds: readonly string[]): Promise<Outcome> {
  const { items } = await wps.batchRead({ user_ids: userIds, status: ['active', 'notactive', 'disabled'] });
  const known = new Map(items.map(({ id, status }) => [id, status]));
  const wereDisabled = userIds.filter((id) => known.get(id) === 'disabled');
  const unknown = userIds.filter((id) => !known.has(id));
  const disabled = userIds.filter((id) => known.has(id) && !wereDisabled.includes(id));
  if (disabled.length > 0) await wps.batchDisable({ user_ids: disabled });
  return { disabled, wereDisabled, unknown };
}
