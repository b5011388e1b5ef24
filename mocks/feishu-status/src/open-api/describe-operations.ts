import { type OperationName, operations } from '@x/feishu-status/contract';
import type { OpenApiOperation } from '@x/mock-kit';
import { operationIdOf, operationNames } from '../operations/operation-id.ts';
import { inEnvelope, inFlatEnvelope } from './in-envelope.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import { parametersOf } from './parameters-of.ts';

const mediaType = 'application/json';

const summaries: Record<OperationName, string> = {
  list: 'List the system statuses of the tenant, page by page',
  create: 'Create a system status',
  patch: 'Change the fields of a system status that update_fields names',
  delete: 'Delete a system status',
  batchOpen: 'Switch a system status on for up to 50 users',
  batchClose: 'Switch a system status off for up to 50 users',
  tenantAccessToken: 'Get the tenant access token of a custom app',
};

/** Every operation of the contract, its wire schemas as JSON Schema. */
export function describeOperations(): readonly OpenApiOperation[] {
  return operationNames.map((name) => {
    const operation = operations[name];
    const { body, data, doc, evidence } = operation;
    const dataSchema = jsonSchemaOf(data, 'output');
    return {
      operation: operationIdOf(name),
      summary: summaries[name],
      evidence,
      source: doc,
      parameters: parametersOf(operation),
      ...(body && { requestBody: { mediaType, schema: jsonSchemaOf(body, 'input') } }),
      response: {
        status: 200,
        mediaType,
        schema: name === 'tenantAccessToken' ? inFlatEnvelope(dataSchema) : inEnvelope(dataSchema),
      },
    };
  });
}
