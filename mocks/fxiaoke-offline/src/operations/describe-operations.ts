import { type OperationName, operations } from '@x/fxiaoke-offline/contract';
import type { JsonSchema, OpenApiOperation } from '@x/mock-kit';
import * as z from 'zod';
import { summaries } from './summaries.ts';

type Parameter = OpenApiOperation['parameters'][number];

const text = { type: 'string' } as const;

const thirdTraceId: Parameter = {
  name: 'thirdTraceId',
  in: 'query',
  required: true,
  schema: { ...text, format: 'uuid' },
};

/** Where the credentials do not stand in the body. */
const credentialHeaders: readonly Parameter[] = ['authorization', 'x-fs-ea', 'x-fs-userid'].map((name) => ({
  name,
  in: 'header',
  required: false,
  schema: text,
}));

/** Every operation as the contract has it: its fields, and how they are known. */
export function describeOperations(): readonly OpenApiOperation[] {
  return Object.keys(operations).filter(isOperation).map(describe);
}

function describe(name: OperationName): OpenApiOperation {
  const operation = operations[name];
  const { data, evidence, doc, token } = operation;
  return {
    operation: `fxiaoke.${name}`,
    summary: summaries[name],
    evidence,
    source: doc,
    parameters: [thirdTraceId, ...(token === 'none' ? [] : credentialHeaders)],
    requestBody: { mediaType: 'application/json', schema: bodySchema(operation) },
    response: { status: 200, mediaType: 'application/json', schema: toJsonSchema(data, 'output') },
  };
}

/** With the credentials or, where these can stand in headers, without them. */
function bodySchema(operation: (typeof operations)[OperationName]): JsonSchema {
  const { body } = operation;
  if (body === undefined) throw new TypeError(`${operation.name} has no body in the contract.`);
  const full = toJsonSchema(body, 'input');
  return 'parameters' in operation ? { anyOf: [full, toJsonSchema(operation.parameters, 'input')] } : full;
}

function toJsonSchema(schema: object, io: 'input' | 'output'): JsonSchema {
  if (!(schema instanceof z.core.$ZodType)) throw new TypeError('A schema of the contract is none of zod.');
  // The document has its own place for the dialect.
  const { $schema: _, '~standard': __, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return plain;
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}
