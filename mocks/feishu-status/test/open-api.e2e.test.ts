import { expect, it } from 'vitest';
import { send } from './support/send.ts';
import { startMock } from './support/start-mock.ts';

it('is served as an OpenAPI document of every route', async () => {
  const mock = await startMock();

  const { status, json } = await send(mock.url, {
    method: 'GET',
    target: '/_mock/v1/openapi/feishu.json',
    headers: {},
  });

  expect(status).toBe(200);
  expect(json).toMatchObject({
    openapi: '3.1.0',
    info: { version: '2026-11' },
    servers: [{ url: 'https://open.feishu.cn' }, { url: 'https://open.larksuite.com' }],
    paths: {
      '/open-apis/personal_settings/v1/system_statuses': {
        get: { operationId: 'feishu.list' },
        post: { operationId: 'feishu.create', 'x-provenance': { evidence: 'documented' } },
      },
      '/open-apis/auth/v3/tenant_access_token/internal': { post: { operationId: 'feishu.tenantAccessToken' } },
    },
  });
});
