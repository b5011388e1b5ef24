import * as z from 'zod';
import type { JsonObject } from './read-json-body.ts';

/** The paths of the fields inside a body, such as `data.x`, that the contract's schema of it does not have. */
export function unlistedInside(schema: unknown, body: JsonObject): string[] {
  if (!(schema instanceof z.core.$ZodType)) throw new TypeError('A schema of the contract is none of zod.');
  const issues = z.core.safeParse(schema, body).error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length > 0
      ? issue.keys.map((key) => [...issue.path, key].join('.'))
      : [],
  );
}
