import { operations } from '@x/wps-users/contract';
import { describe, expect, it } from 'vitest';
import { describeOperations } from './describe-operations.ts';

const described = describeOperations();
const named = (operation: string) => described.find((candidate) => candidate.operation === operation);
const queryOf = (operation: string) => named(operation)?.parameters.filter((parameter) => parameter.in === 'query');

describe('describeOperations', () => {
  it('tells every operation with its page and how it is known', () => {
    expect(described.map(({ operation }) => operation)).toEqual(Object.keys(operations).map((name) => `wps.${name}`));
    for (const { summary, evidence, source } of described) {
      expect(summary).toMatch(/^[A-Z]/);
      expect(evidence).toBe('documented');
      expect(source).toMatch(/^https:\/\//);
    }
  });

  it('takes body, query and answer from the contract', () => {
    expect(named('wps.batchDisable')).toMatchObject({
      requestBody: {
        mediaType: 'application/json',
        schema: { type: 'object', properties: { user_ids: { type: 'array', minItems: 1 } }, required: ['user_ids'] },
      },
      response: { status: 200, schema: { properties: { code: { const: 0 } } } },
    });
    expect(queryOf('wps.list')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'status', required: true, schema: expect.objectContaining({ type: 'array' }) }),
        expect.objectContaining({ name: 'page_size', required: false }),
      ]),
    );
    expect(named('wps.get')).toMatchObject({
      response: { schema: { properties: { data: { type: 'object', properties: { id: { type: 'string' } } } } } },
    });
    expect(named('wps.get')).not.toHaveProperty('requestBody');
  });

  it('names what is in the path, and the headers of the signature', () => {
    const parameters = named('wps.update')?.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    expect(parameters).toEqual(['path user_id', 'header X-Kso-Date', 'header X-Kso-Authorization']);
    expect(named('wps.search')?.parameters.map(({ name }) => name)).toContain('X-Kso-Id-Type');
  });

  it('tells the token call as it is: a form, unsigned, without an envelope', () => {
    expect(named('wps.accessToken')).toMatchObject({
      parameters: [],
      requestBody: { mediaType: 'application/x-www-form-urlencoded' },
      response: { schema: { required: ['access_token', 'expires_in', 'token_type'] } },
    });
  });

  it('holds nothing that JSON cannot', () => {
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  });
});
