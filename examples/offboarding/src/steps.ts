import { type FeishuStatus, splitResults } from '@x/feishu-status';
import { MemberStatus } from '@x/fxiaoke-offline';
import type { Clients } from './clients.ts';
import type { Person } from './person.ts';

export type StepName = 'wps' | 'fxiaoke' | 'feishu';

export interface Step {
  readonly name: StepName;
  readonly title: string;
  /** Does it, or throws. Each step may be done twice, so that a run can be repeated after whatever happened. */
  run(clients: Clients, person: Person): Promise<void>;
}

/** Feishu answers for this user, and not with success. */
export class UserNotServed extends Error {
  readonly result: string;

  constructor(result: string) {
    super(`Feishu answered ${result} for this user.`);
    this.result = result;
  }
}

/** What takes access away comes first. */
export const steps: readonly Step[] = [
  {
    name: 'wps',
    title: 'WPS 365: disable the user',
    async run({ wps }, person) {
      await wps.batchDisable({ user_ids: [person.wps] });
    },
  },
  {
    name: 'fxiaoke',
    title: 'Fxiaoke: stop the member',
    async run({ fxiaoke }, person) {
      await fxiaoke.setMemberStatusBatch({ openUserIds: [person.fxiaoke], status: MemberStatus.Disabled });
    },
  },
  {
    name: 'feishu',
    title: 'Feishu: switch every status off',
    run: ({ feishu }, person) => switchOff(feishu, person.feishu),
  },
];

async function switchOff(feishu: FeishuStatus, userId: string): Promise<void> {
  for await (const { system_status_id } of feishu.listAll()) {
    const { result_list } = await feishu.batchClose({ system_status_id, user_list: [userId] });
    const { retryable, rejected } = splitResults(result_list);
    for (const { result } of [...retryable, ...rejected]) {
      // Whoever has left Feishu has no status any more: that is what was wanted.
      if (result !== 'resign_user_id') throw new UserNotServed(result);
    }
  }
}
