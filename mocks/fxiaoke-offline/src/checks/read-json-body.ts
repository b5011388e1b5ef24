import { parseJsonText } from '@x/mock-kit';
import type { Checked } from './checked.ts';

/** A body as it was parsed. Fields of any name may be there, or not. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function readJsonBody(bytes: Uint8Array): Checked<JsonObject> {
  if (bytes.byteLength === 0) {
    return { refusal: { reason: 'bodyEmpty', diagnostics: 'The request has no body.' } };
  }
  const value = parseJson(bytes);
  if (isJsonObject(value)) return { value };
  return {
    refusal: {
      reason: 'parameterInvalid',
      diagnostics: 'The body is not a JSON object in UTF-8.',
      inferredRules: ['fxiaoke.body-not-json'],
    },
  };
}

/** Fields that the vendor wants filled: absent, null and empty are the same to it. */
export function isMissing(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return parseJsonText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
