import { describe, expect, it } from 'vitest';
import { fetchToken, outcome } from './support/calls.ts';
import { send } from './support/send.ts';
import { secondsFromNoon, startMock } from './support/start-mock.ts';
import {
  answeredPage,
  answeredStatus,
  createStatus,
  deleteStatus,
  exampleStatus,
  listStatuses,
  patchStatus,
} from './support/status-calls.ts';

/** As printed on the pages of batch_open and batch_close, with host, token and end_time replaced. */
const openBody = (endTime: string) => `{
    "user_list": [
        {
            "user_id": "ou_53edd3282dbc2fdbe5c593cfa5ce82ab",
            "end_time": "${endTime}"
        }
    ]
}
`;
const closeBody = `{
	"user_list": [
		"ou_53edd3282dbc2fdbe5c593cfa5ce82ab"
	]
}`;
const path = '/open-apis/personal_settings/v1/system_statuses';

describe('the examples of the vendor pages', () => {
  it('batch_open answers as printed', async () => {
    const mock = await startMock();
    const endTime = secondsFromNoon(86_400);

    const answer = await send(mock.url, {
      method: 'POST',
      target: `${path}/7101214603622940672/batch_open`,
      headers: {
        Authorization: `Bearer ${await fetchToken(mock)}`,
        'Content-Type': 'application/json; charset=utf-8',
      },
      body: openBody(endTime),
    });

    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      JSON.stringify({
        code: 0,
        msg: 'success',
        data: {
          result_list: [{ user_id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab', end_time: endTime, result: 'success_show' }],
        },
      }),
    );
    expect(answer.headers['x-tt-logid']).toHaveLength(34);
    expect(answer.headers['x-mock-rule']).toBeUndefined();
  });

  it('batch_close answers as printed, also when the status is on', async () => {
    const mock = await startMock();
    const request = {
      method: 'POST',
      target: `${path}/7101214603622940671/batch_close?user_id_type=open_id`,
      headers: { Authorization: `Bearer ${await fetchToken(mock)}`, 'Content-Type': 'application/json' },
      body: closeBody,
    };
    const printed = JSON.stringify({
      code: 0,
      msg: 'success',
      data: { result_list: [{ user_id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab', result: 'success' }] },
    });

    expect((await send(mock.url, request)).text).toBe(printed);
    await mock.state.patch({
      users: [
        {
          id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab',
          openStatuses: [{ system_status_id: '7101214603622940671', end_time: secondsFromNoon(60) }],
        },
      ],
    });
    const whenOn = await send(mock.url, request);
    expect([whenOn.status, whenOn.text]).toEqual([200, printed]);
    expect(whenOn.headers['x-mock-rule']).toBeUndefined();
  });

  it('create, list, patch and delete answer as printed, one after the other', async () => {
    const mock = await startMock();
    const created = await createStatus(mock, exampleStatus);
    const { system_status_id } = answeredStatus(created);
    // The id of the example stands for the one that the mock has given.
    const printed = { system_status: { system_status_id, ...exampleStatus } };

    expect([created.status, created.text]).toEqual([200, success(printed)]);
    expect(created.headers['x-mock-rule']).toBeUndefined();

    const listed = await listStatuses(mock, '?page_size=1');
    const { page_token } = answeredPage(listed);
    expect([listed.status, listed.text]).toEqual([
      200,
      success({ items: [printed.system_status], page_token, has_more: true }),
    ]);

    const body = { system_status: exampleStatus, update_fields: ['ICON'] };
    const patched = await patchStatus(mock, system_status_id, body);
    expect([patched.status, patched.text]).toEqual([200, success(printed)]);
    expect(patched.headers['x-mock-rule']).toBeUndefined();

    const deleted = await deleteStatus(mock, system_status_id);
    expect([deleted.status, deleted.text]).toEqual([200, success({})]);
    expect(deleted.headers['x-mock-rule']).toBeUndefined();
  });

  it('the sample of the Lark page for patch, whose spelling its own table does not have: 2005001', async () => {
    const mock = await startMock();
    const body = { system_status: exampleStatus, update_fields: ['Icon'] };

    expect(outcome(await patchStatus(mock, '7101214603622940671', body))).toEqual([400, 2005001]);
  });
});

function success(data: object): string {
  return JSON.stringify({ code: 0, msg: 'success', data });
}
