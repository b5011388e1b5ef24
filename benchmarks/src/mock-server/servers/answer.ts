/** What the vendor answers to a batch_open when all goes well. */
export function answerTo({ user_list }: BatchOpenBody) {
  const result_list = user_list.map(({ user_id, end_time }) => ({ user_id, end_time, result: 'success_show' }));
  return { code: 0, msg: 'success', data: { result_list } };
}

export interface BatchOpenBody {
  readonly user_list: readonly { readonly user_id: string; readonly end_time: string }[];
}

export const routePath = '/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open';
