import { runBulk, type UserResult } from '@x/bulk';
import { feishuCloseJob, feishuOpenJob } from '@x/bulk/feishu';
import type { FeishuStatus } from '@x/feishu-status';
import type { Calendar } from './calendar.ts';
import { ensureStatus } from './ensure-status.ts';
import type { Memory } from './memory.ts';
import { findOnLeave } from './on-leave.ts';

export interface Sync {
  readonly feishu: FeishuStatus;
  readonly calendar: Calendar;
  /** Changed as Feishu confirms; write it down even when the sync throws. */
  readonly memory: Memory;
  readonly now: Date;
  /** Where a day of leave begins and ends, for example `Asia/Shanghai`. */
  readonly timeZone: string;
}

export interface Report {
  readonly isNewStatus: boolean;
  readonly switchedOn: readonly { readonly id: string; readonly until: Date }[];
  readonly switchedOff: readonly UserResult[];
  /** Not on leave by what could be read of a calendar that has problems: their leave may be what could not be read. */
  readonly leftOn: readonly string[];
  /** On leave as before: nothing was sent for them. */
  readonly unchanged: number;
  /** Back on the day that was planned: the status ended by itself. */
  readonly ended: number;
  /** Unknown, resigned or invisible users, and those for whom Feishu failed. Each run tries them again. */
  readonly unsettled: readonly UserResult[];
}

/** A sync that runs every few minutes rather leaves a user to the next run than waits long for Feishu. */
const retry = { maxAttempts: 3 };

/** Brings Feishu in line with the calendar, 50 users a call and within Feishu's limits. Running it twice does no harm. */
export async function syncLeave({ feishu, calendar, memory, now, timeZone }: Sync): Promise<Report> {
  const { id: system_status_id, isNew: isNewStatus } = await ensureStatus(feishu);
  if (memory.statusId !== system_status_id) Object.assign(memory, { statusId: system_status_id, on: {} });

  const known = Object.entries(memory.on);
  const stillOn = known.filter(([, backAt]) => new Date(backAt) > now);
  memory.on = Object.fromEntries(stillOn);
  const onLeave = findOnLeave(calendar.leaves, now, timeZone);
  const toOpen = [...onLeave]
    .filter(([id, { backAt }]) => memory.on[id] !== backAt.toISOString())
    .map(([id, { backAt }]) => ({ id, end_time: backAt }));
  const back = stillOn.map(([id]) => id).filter((id) => !onLeave.has(id));
  const isWhole = calendar.problems.every(({ isAboutStranger }) => isAboutStranger);
  const [toClose, leftOn] = isWhole ? [back, []] : [[], back];

  const switchedOn: { id: string; until: Date }[] = [];
  const switchedOff: UserResult[] = [];
  const unsettled: UserResult[] = [];
  const open = feishuOpenJob({ client: feishu, system_status_id });
  for await (const result of runBulk({ ...open, items: toOpen, retry })) {
    const until = onLeave.get(result.id)?.backAt;
    if (result.outcome === 'succeeded' && until !== undefined) {
      memory.on[result.id] = until.toISOString();
      switchedOn.push({ id: result.id, until });
    } else unsettled.push(result);
  }
  const close = feishuCloseJob({ client: feishu, system_status_id });
  for await (const result of runBulk({ ...close, items: toClose, retry })) {
    if (result.outcome === 'succeeded') {
      delete memory.on[result.id];
      switchedOff.push(result);
    } else unsettled.push(result);
  }

  return {
    isNewStatus,
    switchedOn,
    switchedOff,
    leftOn,
    unchanged: onLeave.size - toOpen.length,
    ended: known.length - stillOn.length,
    unsettled,
  };
}
