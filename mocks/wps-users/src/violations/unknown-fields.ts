import * as z from 'zod';
import { zodSchemaOf } from '../contract-schema.ts';

/** Where a value has fields that a schema of the contract, and so the vendor's page, does not have. */
export function unknownFields(schema: unknown, value: unknown): string[] {
  const zodSchema = zodSchemaOf(schema);
  const result = zodSchema && z.safeParse(zodSchema, value);
  const issues = result?.error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key].join('.')) : [],
  );
}
