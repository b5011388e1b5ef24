import { operations } from '@x/feishu-status/contract';
import { describe, expect, it } from 'vitest';
import { routes } from '../operations/operation-id.ts';
import { describeOperations } from './describe-operations.ts';

const described = new Map(describeOperations().map((operation) => [operation.operation, operation]));
const open = described.get('feishu.batchOpen');

describe('describeOperations', () => {
  it('tells of every operation, with its evidence and its page', () => {
    expect([...described.keys()].sort()).toEqual([...new Set(routes.map(({ id }) => id))].sort());
    for (const [name, { doc, evidence }] of Object.entries(operations)) {
      expect(described.get(`feishu.${name}`)).toMatchObject({ source: doc, evidence, summary: expect.any(String) });
    }
  });

  it('has the parameters of path and query', () => {
    expect(open?.parameters).toEqual([
      { name: 'system_status_id', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'user_id_type',
        in: 'query',
        required: false,
        schema: { type: 'string', enum: ['open_id', 'union_id', 'user_id'] },
      },
    ]);
    expect(described.get('feishu.list')?.parameters.map(({ name }) => name)).toEqual(['page_size', 'page_token']);
  });

  it('has the limits of the page in the schema of a body', () => {
    expect(open?.requestBody).toMatchObject({
      mediaType: 'application/json',
      schema: {
        type: 'object',
        required: ['user_list'],
        additionalProperties: false,
        properties: { user_list: { type: 'array', minItems: 1, maxItems: 50 } },
      },
    });
    expect(described.get('feishu.list')?.requestBody).toBeUndefined();
  });

  it('has the envelope around the answer, and the flat one of the token call', () => {
    expect(open?.response).toMatchObject({
      status: 200,
      schema: {
        required: ['code', 'msg', 'data'],
        properties: { code: { const: 0 }, data: { required: ['result_list'] } },
      },
    });
    expect(described.get('feishu.tenantAccessToken')?.response.schema).toMatchObject({
      required: ['code', 'msg', 'tenant_access_token', 'expire'],
      properties: { code: { const: 0 }, tenant_access_token: { type: 'string' }, expire: { type: 'number' } },
    });
  });

  it('holds no schema that names a dialect of its own, and none that takes anything', () => {
    const text = JSON.stringify([...described.values()]);
    expect(text).not.toContain('$schema');
    for (const { requestBody } of described.values()) expect(requestBody?.schema).not.toEqual({});
  });
});
