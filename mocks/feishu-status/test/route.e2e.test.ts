import { describe, expect, it } from 'vitest';
import { batchOpen, businessTrip, outcome, tokenCall } from './support/calls.ts';
import { startMock } from './support/start-mock.ts';

const statuses = '/open-apis/personal_settings/v1/system_statuses';

describe('route', () => {
  it.each([
    ['another method', { method: 'GET' }],
    ['a misspelt path', { target: `/open-apis/personal_settings/v1/system_status/${businessTrip}/batch_open` }],
    ['a slash at the end', { target: `/open-apis/personal_settings/v1/system_statuses/${businessTrip}/batch_open/` }],
    ['no status id', { target: '/open-apis/personal_settings/v1/system_statuses//batch_open' }],
    ['a slash at the end of the list', { method: 'GET', target: `${statuses}/` }],
    ['a method that a status does not have', { method: 'GET', target: `${statuses}/${businessTrip}` }],
    ['a method that the list does not have', { method: 'PATCH', target: statuses }],
    ['the root', { target: '/' }],
  ])('answers %s with the text of the gateway, whatever the token', async (_, change) => {
    const mock = await startMock();

    const answer = await batchOpen(mock, [], { ...change, token: 'nobody' });

    expect(answer.status).toBe(404);
    expect(answer.text).toBe('404 page not found');
    expect(answer.headers['content-type']).toBe('text/plain');
  });

  it('answers a GET of the token path with the text of the gateway', async () => {
    const mock = await startMock();

    const answer = await tokenCall(mock, { method: 'GET', body: '' });

    expect([answer.status, answer.text]).toEqual([404, '404 page not found']);
  });

  it('names the known routes to the person who debugs', async () => {
    const mock = await startMock();

    const { headers } = await tokenCall(mock, { target: '/open-apis/auth/v3/tenant_access_token' });

    expect(headers['x-mock-diagnostics']).toContain('POST /open-apis/auth/v3/tenant_access_token/internal');
    expect(headers['x-mock-diagnostics']).toContain(`DELETE ${statuses}/:system_status_id`);
  });

  it('takes the token path with a slash at its end', async () => {
    const mock = await startMock();

    const answer = await tokenCall(mock, { target: '/open-apis/auth/v3/tenant_access_token/internal/' });

    expect(outcome(answer)).toEqual([200, 0]);
  });

  it('refuses a body over the cap before it asks who is calling', async () => {
    const mock = await startMock();

    const answer = await tokenCall(mock, { body: `"${'x'.repeat(11 * 1024 * 1024)}"` });

    expect(answer.status).toBe(413);
    expect(answer.headers['x-mock-rule']).toBe('feishu.body-too-large');
  });
});
