import type * as z from 'zod';
import { fail } from '../answer/fail.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import type { Reader } from './reading.ts';
import { refuseIssues } from './refuse-issues.ts';

/** How the values of a key are to be understood; a `list` is a key that may come again and again. */
export type QueryFields = Readonly<Record<string, 'text' | 'list' | 'integer' | 'boolean'>>;

/** Reads the query of a request; keys that are not among the fields are taken and left alone. */
export function queryOf<Values>(fields: QueryFields, schema: z.ZodType<Values>): Reader<Values> {
  return {
    takesBody: false,
    read: ({ request }) => {
      const parameters = new URLSearchParams(request.query);
      const values = Object.entries(fields).map(([name, kind]) => [name, understood(parameters.getAll(name), kind)]);
      const result = schema.safeParse(Object.fromEntries(values));
      if (!result.success) {
        return { kind: 'refused', response: refuseIssues(result.error.issues) ?? fail('parameterFormatInvalid') };
      }
      return { kind: 'read', input: result.data, inferredRules: repetitionRules(parameters, fields) };
    },
  };
}

/** A value that does not read as what it should be stays the text that it is, which the schema then refuses. */
function understood(texts: readonly string[], kind: QueryFields[string]): unknown {
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return undefined;
  if (kind === 'list') return filled;
  const [text = ''] = filled;
  if (kind === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function repetitionRules(parameters: URLSearchParams, fields: QueryFields): InferredRuleId[] {
  const repeated = Object.entries(fields).some(([name, kind]) => kind !== 'list' && parameters.getAll(name).length > 1);
  return repeated ? ['wps.query-repeated'] : [];
}
