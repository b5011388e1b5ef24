import { operations } from '@x/fxiaoke-offline/contract';
import { describe, expect, it } from 'vitest';
import { describeOperations } from './describe-operations.ts';

describe('describeOperations', () => {
  const described = describeOperations();
  const find = (name: string) => described.find(({ operation }) => operation === `fxiaoke.${name}`);

  it('describes every operation of the contract once, with its page and how it is known', () => {
    expect(described.map(({ operation, evidence, source }) => ({ operation, evidence, source }))).toEqual(
      Object.values(operations).map(({ name, evidence, doc }) => ({
        operation: `fxiaoke.${name}`,
        evidence,
        source: doc,
      })),
    );
    expect(new Set(described.map(({ summary }) => summary)).size).toBe(26);
  });

  it('has the fields of the page in the body, and what the answer carries', () => {
    expect(find('setMemberStatusBatch')).toMatchObject({
      summary: 'Set Member Status Batch',
      requestBody: {
        mediaType: 'application/json',
        // With the credentials, and as it is when these stand in headers.
        schema: {
          anyOf: [
            {
              type: 'object',
              required: ['corpAccessToken', 'corpId', 'openUserIds', 'status'],
              additionalProperties: false,
            },
            { type: 'object', required: ['openUserIds', 'status'], additionalProperties: false },
          ],
        },
      },
      response: { status: 200, mediaType: 'application/json', schema: { type: 'object' } },
    });
    expect(find('corpAccessToken')?.requestBody?.schema).toMatchObject({
      required: ['appId', 'appSecret', 'permanentCode'],
    });
    expect(find('corpAccessToken')?.response.schema).toMatchObject({
      required: ['corpAccessToken', 'corpId', 'expiresIn'],
    });
  });

  it('has the headers for all operations but those that fetch a token', () => {
    const namesOf = (name: string) => find(name)?.parameters.map((parameter) => parameter.name);
    expect(namesOf('getDepartmentList')).toEqual(['thirdTraceId', 'authorization', 'x-fs-ea', 'x-fs-userid']);
    expect(namesOf('oauthToken')).toEqual(['thirdTraceId']);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  });
});
