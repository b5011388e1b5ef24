import type * as z from 'zod';
import { fail } from '../answer/fail.ts';
import type { Reader } from './reading.ts';
import { refuseIssues } from './refuse-issues.ts';

/** How the values of a key are to be understood; a `list` is a key that may come again and again. */
export type QueryFields = Readonly<Record<string, 'text' | 'list' | 'integer' | 'boolean'>>;

/** Reads the query of a request; keys that are not among the fields are taken and left alone. */
export function queryOf<Values>(fields: QueryFields, schema: z.ZodType<Values>): Reader<Values> {
  return {
    takesBody: false,
    read: ({ request, state, notes }) => {
      const parameters = new URLSearchParams(request.query);
      const values = Object.entries(fields).map(([name, kind]) => [name, understood(parameters.getAll(name), kind)]);
      const result = schema.safeParse(Object.fromEntries(values));
      if (!result.success) {
        return {
          kind: 'refused',
          response: refuseIssues(result.error.issues, state.switches) ?? fail('parameterFormatInvalid'),
        };
      }
      const repeated = repeatedFields(parameters, fields);
      for (const name of repeated) {
        notes.violation({
          code: 'repeated-parameter',
          message: `${name} comes several times and is no list: only its first value counts`,
          path: `query.${name}`,
          rule: 'wps.query-repeated',
        });
      }
      return { kind: 'read', input: result.data, inferredRules: repeated.length > 0 ? ['wps.query-repeated'] : [] };
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

function repeatedFields(parameters: URLSearchParams, fields: QueryFields): string[] {
  return Object.keys(fields).filter((name) => fields[name] !== 'list' && parameters.getAll(name).length > 1);
}
