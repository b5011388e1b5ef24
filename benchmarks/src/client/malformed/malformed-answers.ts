/** An answer with status 200 that is not what the vendor documents. */
export interface MalformedAnswer {
  readonly name: string;
  readonly body: string;
  readonly type?: string;
}

const user = { user_id: 'ou_00000000000000000000000000000000', end_time: '1795000000', result: 'success_show' };
const answerWith = (data: unknown) => JSON.stringify({ code: 0, msg: 'success', data });

export const malformedAnswers: readonly MalformedAnswer[] = [
  { name: 'wrong-type', body: answerWith({ result_list: [{ ...user, result: 7 }] }) },
  { name: 'no-list', body: answerWith({ result_list: { 0: user } }) },
  { name: 'missing-field', body: answerWith({ result_list: [{ user_id: user.user_id, end_time: user.end_time }] }) },
  { name: 'missing-data', body: JSON.stringify({ code: 0, msg: 'success' }) },
  { name: 'other-json', body: JSON.stringify({ ok: true }) },
  { name: 'truncated', body: answerWith({ result_list: [user] }).slice(0, -20) },
  { name: 'empty', body: '' },
  { name: 'html', body: '<!doctype html><title>Sign in</title>', type: 'text/html; charset=utf-8' },
];
