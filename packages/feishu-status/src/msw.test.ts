import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hosts } from './contract/hosts.ts';
import { createFeishuStatus } from './create-feishu-status.ts';

/**
 * msw patches `globalThis.fetch` and undici's global dispatcher; the client's own agent passes it by. So a test with msw
 * gives the client the global `fetch`, looked up at the time of each call.
 */
describe('with msw', () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it('a client with a late-bound fetch is answered by the handlers', async () => {
    const seen: unknown[] = [];
    server.use(
      http.post(`${hosts.feishu}/open-apis/auth/v3/tenant_access_token/internal`, () =>
        HttpResponse.json({ code: 0, msg: 'ok', tenant_access_token: 't-1', expire: 7200 }),
      ),
      http.post(
        `${hosts.feishu}/open-apis/personal_settings/v1/system_statuses/:id/batch_close`,
        async ({ request, params }) => {
          seen.push(params['id'], request.headers.get('authorization'), await request.json());
          return HttpResponse.json({
            code: 0,
            msg: 'success',
            data: { result_list: [{ user_id: 'ou_1', result: 'success' }] },
          });
        },
      ),
    );
    const client = createFeishuStatus({
      appId: 'cli_1',
      appSecret: 'secret',
      fetch: (...request) => globalThis.fetch(...request),
    });

    expect(await client.batchClose({ system_status_id: '7', user_list: ['ou_1'] })).toEqual({
      result_list: [{ user_id: 'ou_1', result: 'success' }],
    });
    expect(seen).toEqual(['7', 'Bearer t-1', { user_list: ['ou_1'] }]);
  });
});
