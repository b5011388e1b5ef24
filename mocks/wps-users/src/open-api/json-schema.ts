import type { JsonSchema } from '@x/mock-kit';
import * as z from 'zod';
import { zodSchemaOf } from '../contract-schema.ts';

/** A schema of the contract as JSON Schema; one that takes anything when the contract has none. */
export function jsonSchemaOf(schema: unknown): JsonSchema {
  const zodSchema = zodSchemaOf(schema);
  if (zodSchema === undefined) return {};
  const { $schema: _, ...rest } = z.toJSONSchema(zodSchema, { unrepresentable: 'any' });
  return rest;
}
