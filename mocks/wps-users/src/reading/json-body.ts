import type { RawRequest } from '@x/mock-kit';
import type * as z from 'zod';
import { fail } from '../answer/fail.ts';
import type { WpsSwitches } from '../state/seed-schema.ts';
import { parseJson } from './parse-json.ts';
import type { Reader, Reading } from './reading.ts';
import { refuseIssues } from './refuse-issues.ts';

/**
 * Reads a body in JSON. Fields that the schema does not name are taken and left alone.
 *
 * @param batchField The list that the switch `maxBatch` bounds, where the operation has one.
 */
export function jsonBody<Body extends object>(schema: z.ZodType<Body>, batchField?: keyof Body & string): Reader<Body> {
  return {
    takesBody: true,
    read: ({ request, state }) => {
      const reading = readJson(request, schema, state.switches);
      if (reading.kind === 'refused' || batchField === undefined) return reading;
      return checkSize(reading, batchField, state.switches.maxBatch);
    },
  };
}

function readJson<Body extends object>(
  request: RawRequest,
  schema: z.ZodType<Body>,
  switches: WpsSwitches,
): Reading<Body> {
  const json = parseJson(request.body);
  if (json === undefined) {
    return { kind: 'refused', response: fail('parameterFormatInvalid', { diagnostics: 'the body is not JSON' }) };
  }
  const result = schema.safeParse(json.value);
  if (result.success) return { kind: 'read', input: result.data, inferredRules: [] };
  const response = refuseIssues(result.error.issues, switches) ?? fail('parameterFormatInvalid');
  return { kind: 'refused', response };
}

function checkSize<Body extends object>(
  reading: Extract<Reading<Body>, { kind: 'read' }>,
  field: keyof Body & string,
  maxBatch: number | null,
): Reading<Body> {
  const list: unknown = reading.input[field];
  const size = Array.isArray(list) ? list.length : 0;
  if (maxBatch === null || size <= maxBatch) return reading;
  const diagnostics = `${field} holds ${size} entries; the switch maxBatch allows ${maxBatch}`;
  return {
    kind: 'refused',
    response: fail('countLimitExceeded', { inferredRules: ['wps.list-size'], diagnostics }),
  };
}
