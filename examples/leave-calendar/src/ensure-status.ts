import type { CreateInput, FeishuStatus } from '@x/feishu-status';

/** What people see, each in the language of their Feishu. */
const leaveStatus = {
  title: '休假中',
  i18n_title: { zh_cn: '休假中', en_us: 'On leave' },
  icon_key: 'GeneralVacation',
  color: 'GREEN',
} satisfies CreateInput;

const allPriorities = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The id of the tenant's leave status, which is made if it is not there. Titles and priorities stand only once. */
export async function ensureStatus(feishu: FeishuStatus): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const takenPriorities = new Set<number | undefined>();
  for await (const { system_status_id, title, priority } of feishu.listAll()) {
    if (title === leaveStatus.title) return { id: system_status_id, isNew: false };
    takenPriorities.add(priority);
  }
  // The smallest number is shown first. A tenant without a free one has ten statuses, and `create` says so.
  const priority = allPriorities.find((number) => !takenPriorities.has(number));
  const { system_status } = await feishu.create({ ...leaveStatus, priority });
  return { id: system_status.system_status_id, isNew: true };
}
